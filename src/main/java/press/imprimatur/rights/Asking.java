package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.terms.StableCopies;

/**
 * Whom we ask, and how long we wait.
 *
 * @param contact who answers for permissions, by name; may be empty
 * @param mail where to ask; an address of the form of RFC 5321, or empty
 * @param answerBy when the request lapses if nobody has answered; absent means never
 */
public record Asking(String contact, String mail, Optional<Instant> answerBy) {

    public Asking {
        contact = contact == null ? "" : contact.strip();
        mail = mail == null ? "" : mail.strip();
        answerBy = StableCopies.maybe(answerBy);
    }
}
