package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import press.imprimatur.identity.AccountLetters;
import press.imprimatur.identity.MailMissing;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;

/** Writes the letters by which people choose a password, each with a new key. */
@ApplicationScoped
class PasswordLetters {

    private static final String PAGE = "/choose-password.xhtml?key=";

    @Inject StoredPasswordKeys keys;
    @Inject AccountLetters letters;
    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;
    @Inject Clock clock;

    boolean canReach(User user) {
        return letters.canLeave() && user.mail().isPresent();
    }

    void forgotten(User user) {
        write("identity.letter.forgotten", user, StoredPasswordKey.FORGOTTEN);
    }

    /**
     * @throws MailMissing if it has no mail address, or letters cannot leave
     */
    void invitation(User user) {
        if (!canReach(user)) {
            throw new MailMissing(user.fullName());
        }
        write("identity.letter.invitation", user, StoredPasswordKey.INVITED);
    }

    private void write(String text, User user, Duration good) {
        var newsroom = newsrooms.get();
        var secret = Secret.next();
        keys.replace(new StoredPasswordKey(user.id(), secret, clock.instant(), good));
        letters.post(
                user.mail().orElseThrow(),
                sentences.say(text + ".subject", newsroom.name()),
                sentences.say(
                        text,
                        user.fullName(),
                        newsroom.name(),
                        user.name(),
                        newsroom.address(PAGE + secret).toString()),
                user.id());
    }
}
