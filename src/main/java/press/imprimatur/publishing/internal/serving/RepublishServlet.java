package press.imprimatur.publishing.internal.serving;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;

/**
 * Hands others what they republish, and counts how often it is read there. Nothing of it is stored:
 * each time rights are asked anew.
 */
@WebServlet(
        name = "republish",
        urlPatterns = {RenditionStore.REPUBLISH + "*", RenditionStore.REPUBLISHED + "*"})
public class RepublishServlet extends HttpServlet {

    /** It costs more than a page that is stored: whoever asks for thousands waits. */
    private static final int AT_ONCE = 2;

    private static final String GIF = ".gif";
    private static final long serialVersionUID = 1L;

    private final transient Semaphore turns = new Semaphore(AT_ONCE);

    @Inject transient RepublicationSource source;
    @Inject transient KnownFurniture furniture;
    @Inject transient DatabaseHealth pulse;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var named = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (request.getServletPath().startsWith("/republished")) {
            count(named, request.getHeader("Referer"));
            PublicServlet.send(Replies.pixel(), response);
        } else {
            page(named, request, response);
        }
    }

    private void page(String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!pulse.beats() || !turns.tryAcquire()) {
            PublicServlet.send(Replies.later(PublicRequest.of(request), ""), response);
            return;
        }
        try {
            var page = source.page(slug);
            if (page.isPresent()) {
                var whole = StandingFurniture.around(page.get(), furniture.current(), pulse.now());
                PublicServlet.send(Replies.fresh(PublicRequest.of(request), whole), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } finally {
            turns.release();
        }
    }

    /** A picture that cannot be counted is a picture all the same. */
    private void count(String named, String referrer) {
        try {
            if (named.endsWith(GIF)) {
                var story = UUID.fromString(named.substring(0, named.length() - GIF.length()));
                source.seen(story, host(referrer));
            }
        } catch (IllegalArgumentException notAStory) {
            // Strangers ask for anything; nothing is said of it, or they would fill the log.
            return;
        }
    }

    private static String host(String referrer) {
        try {
            return referrer == null
                    ? ""
                    : Optional.ofNullable(URI.create(referrer).getHost())
                            .map(host -> host.toLowerCase(Locale.ROOT))
                            .orElse("");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
