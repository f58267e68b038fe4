package press.imprimatur.odrl;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A policy as it came.
 *
 * @param format how it is written
 * @param text the whole document
 */
public record PolicyDocument(PolicyFormat format, String text) {

    /** How long a document may be, in bytes of its request. */
    public static final int LONGEST = 1_048_576;

    public PolicyDocument {
        requireNonNull(format, "format");
        requireNonNull(text, "text");
    }

    /** In JSON-LD. */
    public static PolicyDocument of(JsonNode policy) {
        return new PolicyDocument(PolicyFormat.JSON_LD, policy.toString());
    }
}
