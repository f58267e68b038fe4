package press.imprimatur.odrl.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.odrl.PolicyQuestion;

/**
 * A policy of ODRL 2.2 and what is asked of it.
 *
 * @param policy in JSON-LD
 * @param request party, action, target and context
 * @param at now, unless it says otherwise
 */
@Schema(description = "A policy of ODRL 2.2, and what is asked of it")
public record PolicyQuestionJson(
        @Schema(implementation = Object.class, description = "The policy, in JSON-LD")
                JsonNode policy,
        RequestJson request,
        @Schema(description = "As of when; now, unless it says otherwise") Optional<Instant> at) {

    /** Who would do what to what, and what else is so. */
    public record RequestJson(
            @Schema(description = "Who would act, by IRI") Optional<String> party,
            @Schema(description = "For instance display, or https://www.w3.org/ns/odrl/2/display")
                    String action,
            @Schema(description = "To what, by IRI") String target,
            @Schema(
                            implementation = Object.class,
                            description = "What constraints look at: spatial, media, language, …")
                    JsonNode context) {}

    PolicyQuestion question(Instant now) {
        if (policy == null || !policy.isObject()) {
            throw new FieldRefused("policy", "odrl.noPolicy");
        }
        if (request == null || request.action() == null) {
            throw new FieldRefused("request.action", "odrl.noAction");
        }
        if (request.target() == null) {
            throw new FieldRefused("request.target", "odrl.noTarget");
        }
        var context = request.context();
        if (context != null && !context.isNull() && !context.isObject()) {
            throw new FieldRefused("request.context", "odrl.contextIsNoObject");
        }
        var isTold = context != null && context.isObject();
        return new PolicyQuestion(
                policy,
                request.party() == null ? Optional.empty() : request.party(),
                request.action(),
                request.target(),
                isTold ? context : JsonNodeFactory.instance.objectNode(),
                at == null ? now : at.orElse(now));
    }
}
