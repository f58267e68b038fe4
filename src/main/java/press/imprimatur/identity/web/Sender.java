package press.imprimatur.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Which page made the browser send a request, as the browser says. Pages cannot forge these
 * headers; every browser of the last years sends at least one of them with a form.
 *
 * @param method of the request
 * @param host that the browser addressed
 * @param fetchSite header {@code Sec-Fetch-Site}, or null
 * @param origin header {@code Origin}, or null
 */
record Sender(String method, String host, String fetchSite, String origin) {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    static Sender of(HttpServletRequest request) {
        return new Sender(
                request.getMethod(),
                request.getHeader("Host"),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"));
    }

    boolean isOurs(Optional<URI> publicAddress) {
        if (HARMLESS.contains(method)) {
            return true;
        }
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return origin != null
                && (origin.equals("http://" + host)
                        || origin.equals("https://" + host)
                        || publicAddress
                                .filter(ours -> ours.toString().equals(origin))
                                .isPresent());
    }
}
