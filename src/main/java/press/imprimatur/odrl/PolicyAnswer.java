package press.imprimatur.odrl;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.rights.Decision;
import press.imprimatur.rights.Verdict;

/**
 * What came of a question to a policy.
 *
 * @param unmapped what of the policy our terms cannot say; if there is any, the verdict is UNKNOWN
 * @param missing what the policy looks at and the question does not tell
 * @param decision what the engine said; absent if the policy was not evaluated
 */
public record PolicyAnswer(
        Verdict verdict, List<String> unmapped, List<String> missing, Optional<Decision> decision) {

    public PolicyAnswer {
        requireNonNull(verdict, "verdict");
        unmapped = List.copyOf(unmapped);
        missing = List.copyOf(missing);
        if (verdict.permits() && !unmapped.isEmpty()) {
            throw new IllegalArgumentException("what is not understood is no permission");
        }
    }

    /** When the clock alone could change the answer; absent if it cannot. */
    public Optional<Instant> validUntil() {
        return decision.flatMap(Decision::validUntil);
    }
}
