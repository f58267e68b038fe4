package press.imprimatur.publishing.internal.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what goes back to the reader: HTTP, without a server. */
final class Replies {

    /** Copies beyond our reach are bounded by it: a kill cannot be foreseen. */
    private static final long LONGEST_AGE = 60;

    private static final String NOTHING_OUTSIDE = policy(Set.of());

    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private Replies() {}

    /**
     * What a browser may fetch for a page: from here, and the counters that its licence demands. No
     * script runs; tools that look at a page from inside (Lighthouse) ask for robots.txt from
     * there.
     */
    static String policy(Set<String> outsideHosts) {
        var images =
                outsideHosts.stream()
                        .sorted()
                        .map(host -> " https://" + host)
                        .collect(Collectors.joining());
        return "default-src 'none'; style-src 'self'; img-src 'self'"
                + images
                + "; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /**
     * An answer, or that the reader has it already.
     *
     * @param isOwn whether nothing in it is anybody else's
     */
    static Reply giving(PublicRequest wish, Ready ready, boolean isOwn, Instant now) {
        var answer = ready.answer();
        var gzip = ready.hasGzip() && wish.prefersGzip();
        var headers = headers(caching(answer, isOwn, now), ready.policy());
        if (ready.hasGzip()) {
            headers.put("Vary", "Accept-Encoding");
        }
        if (answer.status() == 200) {
            headers.put("ETag", ready.tag(gzip));
            headers.put("Last-Modified", ready.lastModified(now));
            if (has(wish, ready, gzip)) {
                return new Reply(304, headers, -1, Reply.NO_BODY);
            }
        }
        answer.location().ifPresent(location -> headers.put("Location", location));
        headers.put("Content-Type", answer.mediaType());
        if (gzip) {
            headers.put("Content-Encoding", "gzip");
        }
        var bytes = ready.bytes(gzip);
        return new Reply(
                answer.status(), headers, bytes.length, wish.isHead() ? Reply.NO_BODY : bytes);
    }

    /** What only this partner gets: nothing between us keeps it, and no search engine lists it. */
    static Reply privately(PublicRequest wish, Ready ready) {
        var answer = ready.answer();
        var gzip = ready.hasGzip() && wish.prefersGzip();
        var headers = headers("private, no-store");
        headers.put("X-Robots-Tag", "noindex");
        headers.put("Content-Type", answer.mediaType());
        if (gzip) {
            headers.put("Content-Encoding", "gzip");
        }
        var bytes = ready.bytes(gzip);
        return new Reply(
                answer.status(), headers, bytes.length, wish.isHead() ? Reply.NO_BODY : bytes);
    }

    /** Nothing stands there. */
    static Reply missing(PublicRequest wish, String page) {
        return page(404, wish, headers("public, max-age=10"), page);
    }

    /** What stands there cannot be said now; a moment later it can. */
    static Reply later(PublicRequest wish, String page) {
        var headers = headers("no-store");
        headers.put("Retry-After", "1");
        return page(503, wish, headers, page);
    }

    /** Made now, and for now only. */
    static Reply fresh(PublicRequest wish, String page) {
        return page(200, wish, headers("no-store"), page);
    }

    /** The smallest picture that there is; no cache may keep it, for each time is counted. */
    static Reply pixel() {
        var headers = headers("no-store");
        headers.put("Content-Type", "image/gif");
        // It is shown on pages of others.
        headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        return new Reply(200, headers, PIXEL.length, PIXEL);
    }

    /** It could not be answered. */
    static Reply failed(int status, PublicRequest wish, String page) {
        return page(status, wish, headers("no-store"), page);
    }

    /** It stands there, and always did. */
    static Reply movedTo(String location) {
        var headers = headers("public, max-age=" + LONGEST_AGE);
        headers.put("Location", location);
        return new Reply(301, headers, 0, Reply.NO_BODY);
    }

    /** For now another page stands in its place; tomorrow it will not. */
    static Reply leadingTo(String location) {
        var headers = headers("no-store");
        headers.put("Location", location);
        return new Reply(302, headers, 0, Reply.NO_BODY);
    }

    /** Readers read. */
    static Reply notAllowed() {
        var headers = headers("no-store");
        headers.put("Allow", "GET, HEAD");
        return new Reply(405, headers, 0, Reply.NO_BODY);
    }

    private static Reply page(
            int status, PublicRequest wish, Map<String, String> headers, String page) {
        var bytes = page.getBytes(UTF_8);
        headers.put("Content-Type", PublicResponse.HTML);
        return new Reply(status, headers, bytes.length, wish.isHead() ? Reply.NO_BODY : bytes);
    }

    private static Map<String, String> headers(String cacheControl) {
        return headers(cacheControl, NOTHING_OUTSIDE);
    }

    private static Map<String, String> headers(String cacheControl, String policy) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Cache-Control", cacheControl);
        headers.put("Content-Security-Policy", policy);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        return headers;
    }

    // What is somebody else's no cache may go on giving without asking us, not even when it cannot.
    private static String caching(PublicResponse answer, boolean isOwn, Instant now) {
        return maxAge(answer, now) + (isOwn ? "" : ", must-revalidate");
    }

    private static String maxAge(PublicResponse answer, Instant now) {
        var seconds =
                answer.validUntil()
                        .map(end -> Duration.between(now, end).getSeconds())
                        .filter(left -> left < LONGEST_AGE)
                        .orElse(LONGEST_AGE);
        return "public, max-age=" + Math.max(0, seconds);
    }

    // A tag says more than a date: where there is one, the date is not looked at (RFC 9110,
    // 13.1.3).
    private static boolean has(PublicRequest wish, Ready ready, boolean gzip) {
        if (wish.ifNoneMatch().isPresent()) {
            return names(wish.ifNoneMatch().get(), ready.tag(gzip));
        }
        return wish.ifModifiedSince().filter(ready::isUnchangedSince).isPresent();
    }

    private static boolean names(String tags, String tag) {
        if (tags.equals(tag) || tags.equals("*")) {
            return true;
        }
        for (var part : tags.split(",")) {
            var text = part.strip();
            if (text.equals(tag) || text.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
