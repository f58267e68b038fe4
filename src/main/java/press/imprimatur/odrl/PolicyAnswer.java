package press.imprimatur.odrl;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Verdict;

/**
 * What came of a question to a policy.
 *
 * @param unmapped what of the policy our terms cannot say; if there is any, the verdict is UNKNOWN
 * @param missing what the policy looks at and the question does not tell
 * @param unmet what the policy asks for and is not so, where no reason of the decision says it
 * @param decision what the engine said; absent if the policy was not evaluated
 * @param validUntil when the clock alone could change the answer; absent if it cannot
 */
public record PolicyAnswer(
        Verdict verdict,
        List<String> unmapped,
        List<String> missing,
        List<String> unmet,
        Optional<Decision> decision,
        Optional<Instant> validUntil) {

    public PolicyAnswer {
        requireNonNull(verdict, "verdict");
        unmapped = List.copyOf(unmapped);
        missing = List.copyOf(missing);
        unmet = List.copyOf(unmet);
        if (verdict.permits() && !(unmapped.isEmpty() && missing.isEmpty())) {
            throw new IllegalArgumentException("what is not understood is no permission");
        }
    }

    /** Of a policy that was not evaluated, for what of it our terms cannot say. */
    public static PolicyAnswer notUnderstood(List<String> unmapped) {
        return new PolicyAnswer(
                Verdict.UNKNOWN,
                unmapped,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
