package press.imprimatur.publishing.internal.serving;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.NoticeView;
import press.imprimatur.publishing.internal.rendering.Pages;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;

/**
 * Gives readers what was rendered, on the shortest way: no session, no sign-in, no transaction once
 * this node has it in memory. The clock is asked before every answer, so that nothing is given
 * beyond its end even if every timer is dead. Where the feed stands, {@link FeedAddresses} says.
 */
@WebServlet(
        name = PublicServlet.NAME,
        urlPatterns = {
            "",
            "/stories/*",
            "/sections/*",
            "/tags/*",
            "/outlets/*",
            "/authors/*",
            "/archive/*",
            "/latest/*",
            "/feeds/*",
            "/media/*",
            "/sitemaps/*",
            "/corrections",
            "/about",
            "/reprints",
            "/sitemap.xml",
            "/news-sitemap.xml",
            "/robots.txt",
            "/ads.txt",
            "/feeds.opml",
            "/look.css"
        },
        loadOnStartup = 2)
public class PublicServlet extends HttpServlet {

    static final String NAME = "public";

    private static final System.Logger LOG = System.getLogger(PublicServlet.class.getName());
    private static final long serialVersionUID = 1L;
    private static final String SET_UP_PAGE = "/set-up.xhtml";

    @Inject transient ResponseCache shelf;
    @Inject transient PartnersFeeds partners;
    @Inject transient KnownFurniture furniture;
    @Inject transient DatabaseHealth pulse;
    @Inject transient Newsrooms newsrooms;
    @Inject transient Pages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var wish = PublicRequest.of(request);
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            send(failed(wish, status, request), response);
            return;
        }
        send(wish.isRead() ? reply(wish, request) : Replies.notAllowed(), response);
    }

    private Reply reply(PublicRequest wish, HttpServletRequest request) {
        var path = path(request);
        var secret = PartnersKey.in(request, path);
        if (secret.isEmpty()) {
            return reply(wish, path);
        }
        try {
            return partners.open(path, secret.get())
                    .map(FurnishedAnswer::new)
                    .map(answer -> answer.at(pulse.now(), furniture.current()))
                    .map(ready -> Replies.privately(wish, ready))
                    .orElseGet(() -> reply(wish, path));
        } catch (RuntimeException nobodyKnowsNow) {
            LOG.log(WARNING, "A partner's feed cannot be given now", nobodyKnowsNow);
            return Replies.later(wish, laterPage());
        }
    }

    private Reply reply(PublicRequest wish, String path) {
        var timeline = shelf.find(path);
        if (timeline.isPresent() && timeline.get().isNothing()) {
            return elsewhere(path)
                    .map(Replies::movedTo)
                    .orElseGet(() -> Replies.missing(wish, missingPage()));
        }
        // Asked again, for a lookup may have taken longer than what it found is valid.
        var now = pulse.now();
        return timeline.flatMap(answers ->
                        answers.at(now, furniture.current())
                                .map(ready -> Replies.giving(wish, ready, answers.isOwn(), now)))
                .orElseGet(() -> notNow(wish, path));
    }

    /** Where it stands if the address was only written oddly; empty if it stands nowhere. */
    private Optional<String> elsewhere(String path) {
        return Optional.of(TidyPath.of(path))
                .filter(tidy -> !tidy.equals(path))
                .filter(tidy -> shelf.find(tidy).filter(found -> !found.isNothing()).isPresent())
                .map(tidy -> URI.create(tidy).toASCIIString());
    }

    // People who open a server for the first time are led on; machines come back later.
    private Reply notNow(PublicRequest wish, String path) {
        return path.equals(RenditionStore.FRONT) && isBeforeSetUp()
                ? Replies.leadingTo(SET_UP_PAGE)
                : Replies.later(wish, laterPage());
    }

    private boolean isBeforeSetUp() {
        try {
            return pulse.beats() && newsrooms.find().isEmpty();
        } catch (RuntimeException nobodyKnowsNow) {
            return false;
        }
    }

    /** What the public is shown where something else of the server could not answer. */
    private Reply failed(PublicRequest wish, int status, HttpServletRequest request) {
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            return Replies.missing(wish, missingPage());
        }
        var sentence = (String) request.getAttribute("imprimatur.sentence");
        var reference = (String) request.getAttribute("imprimatur.reference");
        var headline = status < 500 ? "That did not work" : "Our fault";
        var usual =
                status < 500
                        ? "It could not be done as it was asked for."
                        : "Something failed on the server. Please try once more.";
        var number = reference == null ? "" : " The number of this fault is " + reference + ".";
        var page = page(headline, (sentence == null ? usual : sentence) + number);
        return Replies.failed(status, wish, page);
    }

    private static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    static void send(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        for (var header : reply.headers().entrySet()) {
            if (header.getKey().equals("Content-Type")) {
                response.setContentType(header.getValue());
            } else {
                response.setHeader(header.getKey(), header.getValue());
            }
        }
        if (reply.length() >= 0) {
            response.setContentLengthLong(reply.length());
        }
        if (reply.body().length > 0) {
            response.getOutputStream().write(reply.body());
        }
        if (reply.status() >= 400) {
            // Sent off here: the server must not put an error page of the desk in its place.
            response.flushBuffer();
        }
    }

    private String missingPage() {
        return page(
                masthead -> NoticeView.of(masthead, "readers.missing"),
                "There is no such page",
                "Perhaps the address was mistyped, or the page stands elsewhere now.");
    }

    private String laterPage() {
        return page(
                masthead -> NoticeView.of(masthead, "readers.later"),
                "Please come back in a moment",
                "This page is being made anew.");
    }

    private String page(String headline, String sentence) {
        return page(masthead -> new NoticeView(masthead, headline, sentence), headline, sentence);
    }

    /** The notice in the language of the site; without a site, bare words in English. */
    private String page(Function<Masthead, NoticeView> notice, String headline, String sentence) {
        if (!pulse.beats()) {
            // Readers are not kept waiting for a nameplate.
            return bare(headline, sentence);
        }
        try {
            return newsrooms
                    .find()
                    .map(Masthead::of)
                    .map(notice)
                    .map(pages::notice)
                    .map(this::furnished)
                    .orElseGet(() ->
                            bare(
                                    "This newsroom is not set up yet",
                                    "Whoever started it was shown an address and a code"
                                            + " to do so."));
        } catch (RuntimeException noNewsroomNow) {
            return bare(headline, sentence);
        }
    }

    private String furnished(String page) {
        return StandingFurniture.around(page, furniture.current(), pulse.now());
    }

    private static String bare(String headline, String sentence) {
        return "<!DOCTYPE html><html lang=\"en\"><title>"
                + headline
                + "</title><h1>"
                + headline
                + "</h1><p>"
                + sentence
                + "</p></html>\n";
    }
}
