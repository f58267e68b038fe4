package press.imprimatur.odrl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a policy may be written. Whatever the form, the same statements are read. */
public enum PolicyFormat {
    JSON_LD("application/ld+json"),
    TURTLE("text/turtle"),
    RDF_XML("application/rdf+xml");

    private final String mediaType;

    PolicyFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** For instance {@code text/turtle}. */
    public String mediaType() {
        return mediaType;
    }

    /** The form of that media type, whatever its parameters; empty if there is none. */
    public static Optional<PolicyFormat> of(String mediaType) {
        var plain = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.mediaType.equals(plain)).findFirst();
    }
}
