package press.imprimatur.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.UserId;

class MentionsTest {

    private static final UserId ADA = UserId.next();
    private static final UserId ADA_WONG = UserId.next();
    private static final UserId OTHER_ADA_WONG = UserId.next();
    private static final UserId KOREAN = UserId.next();

    @Test
    void nameTheLongestNameThatStandsThere() {
        assertThat(in("@Ada Wong: please")).containsExactlyInAnyOrder(ADA_WONG, OTHER_ADA_WONG);
        assertThat(in("@ada, please")).containsExactly(ADA);
        assertThat(in("@Ada Wongs book")).containsExactly(ADA);
    }

    @Test
    void nameSeveralInAnyScript() {
        assertThat(in("@김민수 @Ada")).containsExactly(KOREAN, ADA);
    }

    @Test
    void nameNobodyInAMailAddressOrInOtherWords() {
        assertThat(in("Ada says so")).isEmpty();
        assertThat(in("write to desk@harbour.example")).isEmpty();
        assertThat(in("@ Ada")).isEmpty();
    }

    private static Iterable<UserId> in(String text) {
        var people = new LinkedHashMap<UserId, String>();
        people.putAll(Map.of(ADA, "Ada"));
        people.put(ADA_WONG, "Ada Wong");
        people.put(OTHER_ADA_WONG, "Ada Wong");
        people.put(KOREAN, "김민수");
        return Mentions.in(text, people);
    }
}
