package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.terms.StableCopies;
import press.imprimatur.terms.Terms;

/**
 * Other terms between the same parties.
 *
 * @param title what the desk calls it from now on; the empty text leaves it as it was
 * @param terms the whole of them, not the difference
 * @param reason what was agreed, as the record will say
 * @param evidence the papers that prove it
 */
public record Amendment(String title, Terms terms, String reason, List<NewEvidence> evidence) {

    public Amendment {
        requireNonNull(terms, "terms");
        title = title == null ? "" : title.strip();
        reason = reason == null ? "" : reason.strip();
        evidence = StableCopies.list(evidence);
    }
}
