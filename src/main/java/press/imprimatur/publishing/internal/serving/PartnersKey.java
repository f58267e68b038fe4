package press.imprimatur.publishing.internal.serving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import press.imprimatur.publishing.SavedFeed;

/** Finds the secret in a partner's request: in the address, or as a bearer token (RFC 6750). */
interface PartnersKey {

    /** Of the part of the address that is it. */
    String NAME = "token";

    String BEARER = "Bearer ";

    /** Empty if none was sent, or not for a feed. */
    static Optional<String> in(HttpServletRequest request, String path) {
        if (!path.startsWith(SavedFeed.PLACE)) {
            return Optional.empty();
        }
        return bearer(request.getHeader("Authorization"))
                .or(() -> Optional.ofNullable(request.getParameter(NAME)))
                .filter(secret -> !secret.isEmpty());
    }

    private static Optional<String> bearer(String header) {
        return Optional.ofNullable(header)
                .filter(text -> text.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(text -> text.substring(BEARER.length()).strip());
    }
}
