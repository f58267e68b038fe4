package press.imprimatur.publishing.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleNotFound;
import press.imprimatur.publishing.Publishing;

/**
 * Shows those at the desk the page that publishing would bring out, at {@code /desk/preview/} and
 * the article's name. Nobody else's server is called, and nothing runs.
 */
@WebServlet("/desk/preview/*")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SECURITY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    @Inject transient Publishing publishing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var article = named(request.getPathInfo());
        if (article.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var page = publishing.preview(article.get());
            if (page.isPresent()) {
                write(page.get(), article.get(), request.getContextPath(), response);
            } else {
                // Why there is nothing to be seen stands there.
                response.sendRedirect(
                        request.getContextPath()
                                + "/desk/articles/article.xhtml?id="
                                + article.get()
                                + "#rights");
            }
        } catch (ArticleNotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<ArticleId> named(String path) {
        try {
            return path == null ? Optional.empty() : Optional.of(ArticleId.of(path.substring(1)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Readers get pictures when the story is out; until then they are those of the desk. */
    private static void write(
            String page, ArticleId article, String context, HttpServletResponse response)
            throws IOException {
        var shown =
                page.replaceAll(
                        "/media/" + article + "/([0-9a-f-]{36})(?:-\\d+)?\\.[a-z]+",
                        context + "/desk/pictures/$1");
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Security-Policy", SECURITY);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getOutputStream().write(shown.getBytes(UTF_8));
    }
}
