package press.imprimatur.desk.web;

import static java.lang.System.Logger.Level.ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Answers what nothing else answers: the desk by a page of the desk, the public by a page of the
 * site, scripts by a problem document. If that fails in its turn, one sentence remains: an answer
 * is never empty.
 */
@WebServlet(name = "failures", urlPatterns = "/failed")
public class FailureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(FailureServlet.class.getName());
    private static final Set<Integer> PAGES = Set.of(400, 403, 404, 410, 500);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var failure = Failure.of(request);
        response.setStatus(failure.status());
        if (failure.isOfTheApi()) {
            write(response, "application/problem+json", problem(failure).getBytes(UTF_8));
            return;
        }
        var page = new HeldPage(response);
        if (isShown(failure, request, page)) {
            write(response, page.type(), page.bytes());
        } else {
            write(response, "text/html;charset=UTF-8", plain(failure).getBytes(UTF_8));
        }
    }

    private boolean isShown(Failure failure, HttpServletRequest request, HeldPage page) {
        try {
            if (failure.isAtTheDesk()) {
                request.getRequestDispatcher("/WEB-INF/errors/" + page(failure) + ".xhtml")
                        .forward(request, page);
            } else {
                getServletContext().getNamedDispatcher("public").forward(request, page);
            }
            return page.isWhole();
        } catch (ServletException | IOException | RuntimeException failed) {
            LOG.log(ERROR, "the page that says what failed has failed itself", failed);
            return false;
        }
    }

    private static int page(Failure failure) {
        if (PAGES.contains(failure.status())) {
            return failure.status();
        }
        return failure.status() < 500 ? 400 : 500;
    }

    private static void write(HttpServletResponse response, String type, byte[] bytes)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.getOutputStream().write(bytes);
        // Sent off here: the server would add a page of its own.
        response.flushBuffer();
    }

    private static String plain(Failure failure) {
        var number =
                failure.reference()
                        .map(reference -> " The number of this fault is " + reference + ".")
                        .orElse("");
        return "<!DOCTYPE html><html lang=\"en\"><title>"
                + failure.status()
                + "</title><h1>"
                + said(failure.status())
                + "</h1><p>Go back and try once more."
                + number
                + "</p></html>\n";
    }

    private static String problem(Failure failure) {
        return "{\"type\":\"about:blank\",\"status\":"
                + failure.status()
                + ",\"title\":\""
                + said(failure.status())
                + "\"}";
    }

    private static String said(int status) {
        return switch (status) {
            case 403 -> "This is not yours to open.";
            case 404 -> "There is nothing here.";
            case 410 -> "It was here and was taken down.";
            case 413 -> "This is more than the server takes.";
            default ->
                    status < 500
                            ? "This could not be done as it was asked for."
                            : "Something failed on the server.";
        };
    }
}
