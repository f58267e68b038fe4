package press.imprimatur.ingest;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A page as somebody gave it to us.
 *
 * @param bytes exactly what came in
 * @param declaredCharset what the transport says that the bytes are; empty if it says nothing
 * @param address where the giver found it; empty if not told
 */
public record GivenPage(byte[] bytes, Optional<String> declaredCharset, Optional<URI> address) {

    /** The field of form and API beside which a refusal of the page belongs. */
    public static final String FIELD = "html";

    public GivenPage {
        requireNonNull(bytes, "bytes");
        requireNonNull(declaredCharset, "declaredCharset");
        requireNonNull(address, "address");
    }

    /** A page that came as characters: its bytes are those of UTF-8. */
    public static GivenPage of(String html, Optional<URI> address) {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        return new GivenPage(bytes, Optional.of("UTF-8"), address);
    }
}
