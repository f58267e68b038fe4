package press.imprimatur.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.PasswordTooLong;
import press.imprimatur.identity.PasswordTooObvious;
import press.imprimatur.identity.PasswordTooShort;

class PasswordsTest {

    private static final Optional<String> NEWSROOM = Optional.of("The Harbour Courier");

    private final Passwords passwords = new Passwords(1000);

    @Test
    void knowsAPasswordAgain() {
        var kept = passwords.hash("seven grey herons");

        assertThat(passwords.belongsTo(Optional.of(kept), "seven grey herons")).isTrue();
        assertThat(passwords.belongsTo(Optional.of(kept), "seven grey heron")).isFalse();
    }

    @Test
    void letsNobodyInWithoutAnAccount() {
        assertThat(passwords.belongsTo(Optional.empty(), "seven grey herons")).isFalse();
    }

    @Test
    void keepsTheSamePasswordDifferentlyEachTime() {
        assertThat(passwords.hash("seven grey herons"))
                .isNotEqualTo(passwords.hash("seven grey herons"));
    }

    @Test
    void keepsTheParametersWithThePassword() {
        var kept = PasswordHash.of("seven grey herons", 2000).toString();

        assertThat(kept).startsWith("pbkdf2-sha256$2000$");
        assertThat(passwords.belongsTo(Optional.of(kept), "seven grey herons")).isTrue();
    }

    @Test
    void hashesWithSixHundredThousandIterationsInProduction() {
        assertThat(new Passwords().hash("seven grey herons")).startsWith("pbkdf2-sha256$600000$");
    }

    @Test
    void refusesElevenCharactersAndTakesTwelve() {
        assertThatThrownBy(() -> check("elevenchars")).isInstanceOf(PasswordTooShort.class);
        assertThatCode(() -> check("twelve chars")).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThatThrownBy(() -> check("x".repeat(201))).isInstanceOf(PasswordTooLong.class);
    }

    @Test
    void refusesTheUserNameAndTheNewsroomsNameInside() {
        assertThatThrownBy(() -> check("my name is ADA.wong"))
                .isInstanceOf(PasswordTooObvious.class);
        assertThatThrownBy(() -> check("the harbour courier 1"))
                .isInstanceOf(PasswordTooObvious.class);
    }

    private static void check(String password) {
        Passwords.refuseWeak(password, "ada.wong", NEWSROOM);
    }
}
