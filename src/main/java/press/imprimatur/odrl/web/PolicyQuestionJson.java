package press.imprimatur.odrl.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.odrl.PolicyFormat;
import press.imprimatur.odrl.PolicyQuestion;

/**
 * A policy of ODRL 2.2 and what is asked of it.
 *
 * @param policy in JSON-LD; in any other form, its text
 * @param format the media type of that text; absent of JSON-LD
 * @param request party, action, target and context
 * @param at now, unless it says otherwise
 */
@Schema(description = "A policy of ODRL 2.2, and what is asked of it")
public record PolicyQuestionJson(
        @Schema(
                        implementation = Object.class,
                        description = "The policy, in JSON-LD; or its text in the form named")
                JsonNode policy,
        @Schema(description = "Of a text: text/turtle or application/rdf+xml")
                Optional<String> format,
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
                document(),
                request.party() == null ? Optional.empty() : request.party(),
                request.action(),
                request.target(),
                isTold ? context : JsonNodeFactory.instance.objectNode(),
                at == null ? now : at.orElse(now));
    }

    private PolicyDocument document() {
        var named = format == null ? Optional.<String>empty() : format;
        var form = named.map(PolicyQuestionJson::form).orElse(PolicyFormat.JSON_LD);
        if (policy != null && policy.isTextual()) {
            return new PolicyDocument(form, policy.asText());
        }
        if (policy == null || !policy.isObject() || form != PolicyFormat.JSON_LD) {
            throw new FieldRefused("policy", "odrl.noPolicy");
        }
        return PolicyDocument.of(policy);
    }

    private static PolicyFormat form(String name) {
        return PolicyFormat.of(name)
                .orElseThrow(() -> {
                    var known =
                            Arrays.stream(PolicyFormat.values())
                                    .map(PolicyFormat::mediaType)
                                    .collect(Collectors.joining(", "));
                    return new FieldRefused("format", "odrl.noFormat", known, name);
                });
    }
}
