package press.imprimatur.ingest.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import press.imprimatur.ingest.GivenPage;
import press.imprimatur.ingest.StoryReader;
import press.imprimatur.kernel.FieldRefused;

/** Refuses what is no page before anybody tries to read it. */
final class PageGate {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][a-zA-Z0-9]*[\\s/>]");
    private static final Pattern FEED =
            Pattern.compile(
                    "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:rss|feed|rdf:RDF|newsItem|newsMessage|sitemapindex|urlset)[\\s>]",
                    Pattern.DOTALL);

    private static final int DEEPEST_TABLE = 200;

    private PageGate() {}

    static void refuseUnreadable(byte[] bytes) {
        if (bytes.length == 0) {
            throw refusal("ingest.pageEmpty");
        }
        if (bytes.length > StoryReader.LARGEST) {
            throw new FieldRefused(
                    GivenPage.FIELD, "ingest.pageTooLarge", bytes.length, StoryReader.LARGEST);
        }
        kindOfFile(bytes)
                .ifPresent(kind -> {
                    throw new FieldRefused(GivenPage.FIELD, "ingest.pageIsFile", kind);
                });
    }

    static void refuseOther(String text) {
        if (text.isBlank()) {
            throw refusal("ingest.pageEmpty");
        }
        if (FEED.matcher(text).find()) {
            throw refusal("ingest.pageIsFeed");
        }
        var start = text.stripLeading();
        var controls = text.chars().filter(PageGate::isControl).count();
        if (start.startsWith("{")
                || start.startsWith("[")
                || controls * 100 > text.length()
                || !TAG.matcher(text).find()) {
            throw refusal("ingest.pageNotHtml");
        }
    }

    /**
     * What only an attack looks like is refused before it is parsed, which may take long.
     *
     * @param most so many tags; scripts that hold some count, too
     */
    static void refuseEndless(String html, int most) {
        var tags = 0;
        var tables = 0;
        for (var at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
            if (html.regionMatches(true, at, "<table", 0, 6)) {
                tables++;
            } else if (html.regionMatches(true, at, "</table", 0, 7)) {
                tables = Math.max(0, tables - 1);
            }
            if (tags > most || tables > DEEPEST_TABLE) {
                throw new FieldRefused(GivenPage.FIELD, "ingest.pageTooComplex", tags, most);
            }
        }
    }

    private static boolean isControl(int character) {
        return character < 0x20
                && character != '\n'
                && character != '\r'
                && character != '\t'
                && character != '\f';
    }

    private static Optional<String> kindOfFile(byte[] bytes) {
        if (begins(bytes, "%PDF-")) {
            return Optional.of("PDF");
        }
        if (begins(bytes, "PK\u0003\u0004")) {
            return Optional.of("Office or ZIP");
        }
        if (begins(bytes, "\u0089PNG")
                || begins(bytes, "\u00ff\u00d8\u00ff")
                || begins(bytes, "GIF8")) {
            return Optional.of("image");
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, String mark) {
        for (var at = 0; at < mark.length(); at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static FieldRefused refusal(String key) {
        return new FieldRefused(GivenPage.FIELD, key);
    }
}
