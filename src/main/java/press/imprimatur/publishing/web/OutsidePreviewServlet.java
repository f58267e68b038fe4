package press.imprimatur.publishing.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.media.PictureId;
import press.imprimatur.publishing.PreviewLinks;
import press.imprimatur.publishing.PreviewLinks.PreviewPicture;

/**
 * Shows a story that is not out to whoever has its secret, at {@code /preview/} and the secret, and
 * its pictures below. Whoever asks is not recognised by anything else, and given no cookie.
 * Whatever is against it, the answer is that of an address at which there never was anything.
 */
@WebServlet(PreviewLinks.PATH + "*")
public class OutsidePreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAGE = Pattern.compile("/([\\w-]{20,100})");
    private static final Pattern PICTURE = Pattern.compile("/([\\w-]{20,100})/([0-9a-f-]{36})");
    private static final String SECURITY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    @Inject transient PreviewLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("");
        var page = PAGE.matcher(path);
        var picture = PICTURE.matcher(path);
        if (page.matches()) {
            var found = found(page.group(1), links::look).map(text -> text.getBytes(UTF_8));
            answer(found, "text/html; charset=utf-8", response);
        } else if (picture.matches()) {
            var found = picture(picture.group(1), picture.group(2));
            var type = found.map(PreviewPicture::mediaType).orElse("");
            answer(found.map(PreviewPicture::content), type, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<PreviewPicture> picture(String secret, String name) {
        try {
            var id = PictureId.of(name);
            return found(secret, it -> links.picture(it, id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** What is refused to the desk in a sentence is not there for those outside. */
    private static <T> Optional<T> found(String secret, Function<String, Optional<T>> asking) {
        try {
            return asking.apply(secret);
        } catch (BusinessException refusal) {
            return Optional.empty();
        }
    }

    private static void answer(Optional<byte[]> found, String type, HttpServletResponse response)
            throws IOException {
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Content-Security-Policy", SECURITY);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getOutputStream().write(found.get());
    }
}
