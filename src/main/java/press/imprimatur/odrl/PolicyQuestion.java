package press.imprimatur.odrl;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * What is asked of a policy.
 *
 * @param policy the policy, as it came
 * @param party who would act, by IRI; absent if nobody says
 * @param action what would be done, by its ODRL name or IRI
 * @param target to what, by IRI
 * @param context what else is so: {@code spatial}, {@code media} and the like; see {@code
 *     src/docs/odrl.md}
 * @param at when
 */
public record PolicyQuestion(
        PolicyDocument policy,
        Optional<String> party,
        String action,
        String target,
        JsonNode context,
        Instant at) {

    public PolicyQuestion {
        requireNonNull(policy, "policy");
        requireNonNull(action, "action");
        requireNonNull(target, "target");
        requireNonNull(context, "context");
        requireNonNull(at, "at");
    }
}
