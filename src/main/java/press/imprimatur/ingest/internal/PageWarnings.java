package press.imprimatur.ingest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import press.imprimatur.ingest.ReadingNotice;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;

/** What a page says of its story that whoever takes it in must know: it may not be all of it. */
final class PageWarnings {

    private static final Pattern PAID =
            Pattern.compile("\"isAccessibleForFree\"\\s*:\\s*\"?false", Pattern.CASE_INSENSITIVE);

    private static final Pattern TEASER =
            Pattern.compile(
                    "(?iu)\\b(?:subscribe|sign in|log in|register) to"
                            + " (?:continue|keep|read)|\\balready a subscriber|\\bthis"
                            + " (?:article|story) is for subscribers");

    /** In capitals, or at the beginning of a line: not what a story tells of an embargo. */
    private static final Pattern EMBARGO =
            Pattern.compile(
                    "EMBARGO|SPERRFRIST|НЕ ПУБЛИКОВАТЬ"
                            + " ДО|^(?iu:embargo(?:ed)?(?:\\s+(?:until|till|to|for)|\\s*:)|not for"
                            + " (?:publication|release) before|hold for release|sperrfrist|sous"
                            + " embargo|strictly embargoed)");

    private static final int LONGEST_LINE = 200;

    private PageWarnings() {}

    static List<ReadingNotice> of(Document page, Body story, Markup markup) {
        var notices = new ArrayList<ReadingNotice>();
        if (isTeaser(page)) {
            notices.add(ReadingNotice.of("ingest.teaserOnly"));
        }
        if (page.selectFirst("link[rel~=(?i)^next$], main a[rel~=(?i)^next$]") != null) {
            notices.add(ReadingNotice.of("ingest.morePages"));
        }
        markup.passages(story).stream()
                .map(Passage::text)
                .filter(text -> text.length() <= LONGEST_LINE && EMBARGO.matcher(text).find())
                .findFirst()
                .ifPresent(line -> notices.add(ReadingNotice.of("ingest.embargo", line)));
        return notices;
    }

    private static boolean isTeaser(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                        .anyMatch(script -> PAID.matcher(script.data()).find())
                || page.selectFirst("article, main, body") != null
                        && page.select("article p, main p, .paywall").stream()
                                .filter(line -> Texts.isShort(line, LONGEST_LINE))
                                .anyMatch(line -> TEASER.matcher(line.text()).find());
    }
}
