package press.imprimatur.identity.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.PASSWORD;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.SignIn;
import press.imprimatur.identity.SignInAttempt;
import press.imprimatur.identity.TooManySignIns;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class ThrottlingIT {

    @Inject SignIn signIn;
    @Inject SignInLedgerService ledger;
    @Inject ForgottenService forgotten;
    @Inject MovableClock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTimeRun() {
        clock.run();
    }

    @Test
    void letsTheOwnerInFromAKnownPlaceWhileTheWholeWorldGuesses() {
        var ada = somebodyWho(Role.REPORTER);
        var home = somewhere();
        signIn.signIn(new SignInAttempt(ada.name(), PASSWORD, home));

        IntStream.range(0, 50).forEach(i -> guess(ada.name(), somewhere()));

        assertThatThrownBy(() -> guess(ada.name(), somewhere())).isInstanceOf(TooManySignIns.class);
        assertThatCode(() -> signIn.signIn(new SignInAttempt(ada.name(), PASSWORD, home)))
                .doesNotThrowAnyException();
    }

    @Test
    void letsInAgainAfterTheWait() {
        var ada = somebodyWho(Role.REPORTER);
        var home = somewhere();
        IntStream.range(0, 6).forEach(i -> guessPatiently(ada.name(), home));
        assertThatThrownBy(() -> guess(ada.name(), home)).isInstanceOf(TooManySignIns.class);

        clock.advance(Duration.ofSeconds(3));

        assertThatCode(() -> signIn.signIn(new SignInAttempt(ada.name(), PASSWORD, home)))
                .doesNotThrowAnyException();
    }

    @Test
    void slowsDownAnAddressThatTriesOneAccountAfterAnother() {
        var guesser = somewhere();
        IntStream.range(0, 20).forEach(i -> guess(somewhere(), guesser));

        assertThatThrownBy(() -> guess(somewhere(), guesser)).isInstanceOf(TooManySignIns.class);
    }

    @Test
    void refusesAServiceWhoseAuthorForgotToSayWhoMayCallIt() {
        assertThatThrownBy(() -> IdentityFixture.as(Set.of(Role.values()), forgotten::anything))
                .isInstanceOf(NotAllowed.class);
    }

    private void guessPatiently(String name, String address) {
        guess(name, address);
        clock.advance(Duration.ofMillis(1100));
    }

    private void guess(String name, String address) {
        asSystem(() -> ledger.begin(new SignInAttempt(name, "guess", address)));
    }

    private static String somewhere() {
        return "somewhere " + UUID.randomUUID();
    }
}
