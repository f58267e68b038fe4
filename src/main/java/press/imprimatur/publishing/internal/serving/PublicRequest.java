package press.imprimatur.publishing.internal.serving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What of a request matters for the answer.
 *
 * @param method as the request line has it
 * @param ifNoneMatch absent if the reader has nothing yet
 * @param ifModifiedSince the same, by date
 * @param acceptEncoding absent if the reader says nothing
 */
record PublicRequest(
        String method,
        Optional<String> ifNoneMatch,
        Optional<String> ifModifiedSince,
        Optional<String> acceptEncoding) {

    static PublicRequest of(HttpServletRequest request) {
        return new PublicRequest(
                request.getMethod(),
                Optional.ofNullable(request.getHeader("If-None-Match")),
                Optional.ofNullable(request.getHeader("If-Modified-Since")),
                Optional.ofNullable(request.getHeader("Accept-Encoding")));
    }

    boolean isRead() {
        return "GET".equals(method) || isHead();
    }

    boolean isHead() {
        return "HEAD".equals(method);
    }

    /** Whether the reader would rather have it compressed. */
    boolean prefersGzip() {
        return acceptEncoding.filter(Encodings::preferGzip).isPresent();
    }
}
