package press.imprimatur.nodes.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import press.imprimatur.kernel.Sentences;

/**
 * Says that the database is away, and when to come again. Made of nothing that could be away
 * itself.
 */
@ApplicationScoped
class NotNow {

    private static final int SECONDS = 5;
    private static final Set<String> SHOWING = Set.of("GET", "HEAD");

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="stylesheet" href="%3$s/site/site.css">
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            </main>
            </body>
            </html>
            """;

    private static final String PROBLEM =
            """
            {"type": "/problems/nodes.away", "title": "%s", "status": 503, "detail": "%s"}
            """;

    @Inject Sentences sentences;

    /** To somebody of whose request nothing was done yet. */
    void sayBefore(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(shows(request) ? "nodes.away.look" : "nodes.away.nothingDone", request, response);
    }

    /** To somebody whose request may have been done, or not. */
    void sayAfter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(shows(request) ? "nodes.away.look" : "nodes.away.perhapsDone", request, response);
    }

    private void say(String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setIntHeader("Retry-After", SECONDS);
        var title = sentences.say("nodes.away");
        var sentence = sentences.say(key);
        if (isOfTheApi(request)) {
            response.setContentType("application/problem+json");
            write(PROBLEM.formatted(title, sentence), response);
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors"
                            + " 'none'");
            if (shows(request)) {
                response.setIntHeader("Refresh", SECONDS);
            }
            write(PAGE.formatted(title, sentence, request.getContextPath()), response);
        }
    }

    private static void write(String text, HttpServletResponse response) throws IOException {
        response.getOutputStream().write(text.getBytes(UTF_8));
    }

    private static boolean isOfTheApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /** A page that only shows something may come back by itself. */
    private static boolean shows(HttpServletRequest request) {
        return SHOWING.contains(request.getMethod()) && !isOfTheApi(request);
    }
}
