package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Question;

/**
 * What was published, by what right.
 *
 * @param question what was asked
 * @param decision what was answered; must permit
 * @param address where it came out
 * @param renderedSha256 of the very bytes that came out, in lower-case hex
 */
public record NewReceipt(
        Question question, Decision decision, String address, String renderedSha256) {

    public NewReceipt {
        requireNonNull(question, "question");
        requireNonNull(decision, "decision");
        requireNonNull(address, "address");
        requireNonNull(renderedSha256, "renderedSha256");
        if (!decision.permits()) {
            throw new IllegalArgumentException("there is no receipt for what is not permitted");
        }
    }
}
