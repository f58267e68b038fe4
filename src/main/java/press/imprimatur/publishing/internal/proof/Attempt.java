package press.imprimatur.publishing.internal.proof;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.NotPermitted;
import press.imprimatur.terms.Decision;

/**
 * What came of asking.
 *
 * @param asked what was answered before anything was rendered
 * @param decision what was answered in the end
 * @param proof if it permits
 */
public record Attempt(Decision asked, Decision decision, Optional<Proof> proof) {

    static Attempt refused(Decision asked, Decision decision) {
        return new Attempt(asked, decision, Optional.empty());
    }

    static Attempt proven(Proof proof) {
        return new Attempt(proof.asked(), proof.decision(), Optional.of(proof));
    }

    /** The same as an answer to that, if that permits: less is shown than was permitted. */
    Attempt insteadOf(Decision whole) {
        return whole.permits()
                ? new Attempt(whole, decision, proof.map(each -> each.answering(whole)))
                : this;
    }

    /** The same, which another clock may end before. */
    Attempt until(Optional<Instant> end) {
        return new Attempt(asked, decision.noLongerThan(end), proof);
    }

    /** The proof; what refused it is the user's to read. */
    public Proof orRefuse(Sentences sentences) {
        return proof.orElseThrow(() -> refusal(decision, sentences));
    }

    public static NotPermitted refusal(Decision decision, Sentences sentences) {
        return new NotPermitted(decision, Explanation.of(decision, sentences));
    }
}
