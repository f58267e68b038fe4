package press.imprimatur.publishing.internal.proof;

import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.NotPermitted;
import press.imprimatur.rights.Decision;

/** What came of asking: the decision, and the proof if it permits. */
public record Attempt(Decision decision, Optional<Proof> proof) {

    static Attempt refused(Decision decision) {
        return new Attempt(decision, Optional.empty());
    }

    static Attempt proven(Proof proof) {
        return new Attempt(proof.decision(), Optional.of(proof));
    }

    /** The proof; what refused it is the user's to read. */
    public Proof orRefuse(Sentences sentences) {
        return proof.orElseThrow(() -> refusal(decision, sentences));
    }

    public static NotPermitted refusal(Decision decision, Sentences sentences) {
        var reasons =
                decision.reasons().stream()
                        .map(reason -> Explanation.of(reason, sentences))
                        .toList();
        return new NotPermitted(decision, reasons);
    }
}
