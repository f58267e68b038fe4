package press.imprimatur.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "ada~wong", "žluťoučký"})
    void comesBackAsItWent(String key) {
        assertThat(Cursor.fromString(new Cursor(key).toString())).isEqualTo(new Cursor(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "MTd-", "not base64!", "AAAA"})
    void refusesWhatNoListGave(String text) {
        assertThatThrownBy(() -> Cursor.fromString(text)).isInstanceOf(CursorNotUnderstood.class);
    }

    @Test
    void refusesACursorThatSomebodyChanged() {
        var cursor = new Cursor("17").toString();
        var changed = (cursor.charAt(0) == 'M' ? "N" : "M") + cursor.substring(1);

        assertThatThrownBy(() -> Cursor.fromString(changed))
                .isInstanceOf(CursorNotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", " \"3\" "})
    void readsTheVersionFromAnETag(String header) {
        assertThat(IfMatch.fromString(header)).isEqualTo(new IfMatch(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "3", "\"3\", \"4\"", "\"abc\"", ""})
    void refusesWhatIsNotOneETag(String header) {
        assertThatThrownBy(() -> IfMatch.fromString(header))
                .isInstanceOf(VersionNotUnderstood.class);
    }
}
