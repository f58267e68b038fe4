package press.imprimatur.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.PASSWORD;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class SignInIT {

    @Inject SignIn signIn;
    @Inject Users users;
    @Inject ApiTokens tokens;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void recognisesSomebodyUntilTheySignOut() {
        var ada = somebodyWho(Role.REPORTER);
        var session = signIn.signIn(attempt(ada.name(), PASSWORD, somewhere()));

        var recognised = signIn.resume(session.secret());
        signIn.signOut(session.secret());

        assertThat(recognised).map(Caller::user).contains(ada.id());
        assertThat(signIn.resume(session.secret())).isEmpty();
    }

    @Test
    void endsSessionsAndTokensWhenSomebodyIsDeactivated() {
        var ada = somebodyWho(Role.EDITOR);
        var session = signIn.signIn(attempt(ada.name(), PASSWORD, somewhere()));
        var token = IdentityFixture.tokenOf(ada, TokenScope.PUBLISH).token();

        asSystem(() -> {
            users.deactivate(ada.id());
            return null;
        });

        assertThat(signIn.resume(session.secret())).isEmpty();
        assertThat(tokens.authenticate(token)).isEmpty();
        assertThatThrownBy(() -> signIn.signIn(attempt(ada.name(), PASSWORD, somewhere())))
                .isInstanceOf(WrongNameOrPassword.class);
    }

    @Test
    void endsSessionsAndTokensWhenThePasswordIsChanged() {
        var ada = somebodyWho(Role.EDITOR);
        var bob = somebodyWho(Role.EDITOR);
        var session = signIn.signIn(attempt(ada.name(), PASSWORD, somewhere()));
        var token = IdentityFixture.tokenOf(ada, TokenScope.PUBLISH).token();
        var another = IdentityFixture.tokenOf(bob, TokenScope.PUBLISH).token();

        asSystem(() -> {
            users.resetPassword(ada.id(), "nine red kites over hills");
            return null;
        });

        assertThat(signIn.resume(session.secret())).isEmpty();
        assertThat(tokens.authenticate(token)).isEmpty();
        assertThat(tokens.authenticate(another)).isPresent();
    }

    @Test
    void saysTheSameToWrongNamesAndWrongPasswords() {
        var ada = somebodyWho(Role.REPORTER);

        assertThatThrownBy(() -> signIn.signIn(attempt(ada.name(), "wrong", somewhere())))
                .isInstanceOf(WrongNameOrPassword.class);
        assertThatThrownBy(() -> signIn.signIn(attempt(somewhere(), "wrong", somewhere())))
                .isInstanceOf(WrongNameOrPassword.class);
    }

    @Test
    void slowsDownWhoeverGuessesButNotTheOwnerElsewhere() {
        var ada = somebodyWho(Role.REPORTER);
        var guesser = somewhere();
        IntStream.range(0, 5).forEach(i -> guess(ada.name(), guesser));

        assertThatThrownBy(() -> signIn.signIn(attempt(ada.name(), PASSWORD, guesser)))
                .isInstanceOf(TooManySignIns.class);
        assertThatCode(() -> signIn.signIn(attempt(ada.name(), PASSWORD, somewhere())))
                .doesNotThrowAnyException();
    }

    private void guess(String name, String address) {
        assertThatThrownBy(() -> signIn.signIn(attempt(name, "guess", address)))
                .isInstanceOf(WrongNameOrPassword.class);
    }

    private static SignInAttempt attempt(String name, String password, String address) {
        return new SignInAttempt(name, password, address);
    }

    private static String somewhere() {
        return "address " + UUID.randomUUID();
    }
}
