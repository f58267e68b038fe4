package press.imprimatur.identity.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.NotSignedIn;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;

class AdmissionTest {

    private static final Optional<Caller> NOBODY = Optional.empty();

    @Test
    void letsInWhoHasOneOfTheRoles() {
        assertThatCode(() -> check("forEditors", somebodyWho(REPORTER, EDITOR)))
                .doesNotThrowAnyException();
    }

    @Test
    void namesTheRolesThatWouldDo() {
        assertThatThrownBy(() -> check("forEditors", somebodyWho(REPORTER)))
                .asInstanceOf(InstanceOfAssertFactories.type(NotAllowed.class))
                .extracting(refusal -> refusal.arguments().get(0))
                .isEqualTo("editor, rights editor");
    }

    @Test
    void asksStrangersToSignInFirst() {
        assertThatThrownBy(() -> check("forEditors", NOBODY)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void letsInEverybodyAtTheDeskWhateverTheRole() {
        assertThatCode(() -> check("forTheDesk", somebodyWho())).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("forTheDesk", NOBODY)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void letsInStrangersWhereThePublicMay() {
        assertThatCode(() -> check("forThePublic", NOBODY)).doesNotThrowAnyException();
    }

    @Test
    void refusesAMethodThatSaysNothing() {
        assertThatThrownBy(() -> check("saysNothing", somebodyWho(Role.values())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesAMethodThatSaysNothingOnAClassThatSaysNothing() {
        assertThatThrownBy(() -> Admission.check(null, null, somebodyWho(Role.values())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void alwaysLetsInTheSystem() {
        assertThatCode(() -> check("saysNothing", Optional.of(Caller.system("rights clock"))))
                .doesNotThrowAnyException();
    }

    private static void check(String method, Optional<Caller> caller) throws Exception {
        var allows = Guarded.class.getDeclaredMethod(method).getAnnotation(Allows.class);
        Admission.check(allows, Guarded.class.getAnnotation(Allows.class), caller);
    }

    private static Optional<Caller> somebodyWho(Role... roles) {
        return Optional.of(new Caller(UserId.next(), "Ada", Set.of(roles), Caller.Via.DESK));
    }

    @Allows
    static class Guarded {

        @Allows({EDITOR, RIGHTS_EDITOR})
        void forEditors() {}

        @Allows(everybodyAtTheDesk = true)
        void forTheDesk() {}

        @Allows(thePublic = true)
        void forThePublic() {}

        void saysNothing() {}
    }
}
