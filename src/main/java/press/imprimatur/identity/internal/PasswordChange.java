package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;

/**
 * Gives an account another password, and ends what the one before had opened: whoever knew it may
 * be signed in somewhere, may have issued a token, or may hold a letter.
 */
@ApplicationScoped
class PasswordChange {

    @Inject Sessions sessions;
    @Inject Tokens tokens;
    @Inject StoredPasswordKeys keys;
    @Inject Passwords passwords;
    @Inject Newsrooms newsrooms;
    @Inject Clock clock;

    void give(User user, String password) {
        Passwords.refuseWeak(password, user.name(), newsrooms.find().map(Newsroom::name));
        user.giveNewPassword(passwords.hash(password));
        sessions.endAllOf(user.id());
        keys.endAllOf(user.id());
        tokens.revokeAllOf(user.id(), clock.instant());
    }
}
