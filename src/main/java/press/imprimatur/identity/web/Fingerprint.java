package press.imprimatur.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two requests ask for the same. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(ContainerRequestContext request, byte[] body) {
        var head =
                String.join(
                        "\n",
                        request.getMethod(),
                        request.getUriInfo().getRequestUri().getRawPath(),
                        String.valueOf(request.getUriInfo().getRequestUri().getRawQuery()),
                        String.valueOf(request.getHeaderString(HttpHeaders.IF_MATCH)),
                        "");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
