package press.imprimatur.media.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The bytes of a picture on their way to a browser at the desk, which can do nothing but show. */
record ShownFile(String mediaType, byte[] bytes) {

    void write(HttpServletResponse response, String caching) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.setHeader("Cache-Control", caching);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.getOutputStream().write(bytes);
    }
}
