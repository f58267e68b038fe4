package press.imprimatur.clearance;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Terms;

/**
 * What to ask, and whom.
 *
 * @param title what the desk and the letter call it
 * @param outlet whose it is; empty if it is nobody's that we know
 * @param grantor who is to sign, by name
 * @param contact to whom the letter is addressed; may be empty
 * @param mail where it goes
 * @param note a few words of our own in the letter; may be empty
 * @param answerBy when the request lapses; empty for as long as the settings say
 */
public record NewRequest(
        String title,
        Optional<OutletId> outlet,
        String grantor,
        String contact,
        String mail,
        Terms terms,
        String note,
        Optional<Instant> answerBy) {

    public NewRequest {
        requireNonNull(terms, "terms");
        outlet = outlet == null ? Optional.empty() : outlet;
        answerBy = answerBy == null ? Optional.empty() : answerBy;
        note = note == null ? "" : note.strip();
    }
}
