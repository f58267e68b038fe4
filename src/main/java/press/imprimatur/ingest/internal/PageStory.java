package press.imprimatur.ingest.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.imprimatur.ingest.ReadingNotice;
import press.imprimatur.provenance.OriginalDate;

/** What a page says about its story: structured data first, then what readers see. */
final class PageStory {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern BY = Pattern.compile("^by[:\\s]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE = Pattern.compile("\\s+[|—–·»-]\\s+");
    private static final Pattern BARE_BYLINE = Pattern.compile("By:? \\p{Lu}[^.!?]*[^.!?\\s]");
    private static final Pattern DATED =
            Pattern.compile(
                    "(?i)^(?:first |last"
                            + " )?(?:published|posted|updated|by|date|from)\\b|\\b(?:gmt|utc)\\b");
    private static final int LONGEST_AROUND_DATE = 150;
    private static final int SHORTEST_SENTENCE = 12;
    private static final int LONGEST_BYLINE = 200;
    private static final int LONGEST_BARE_BYLINE = 80;

    private static final String[] DATES = {
        "article:published_time",
        "og:published_time",
        "datePublished",
        "parsely-pub-date",
        "sailthru.date",
        "date",
        "pubdate",
        "dc.date",
        "DC.date.issued",
        "dcterms.created"
    };

    private final Document page;
    private final PageMeta meta;
    private final PageJsonLd data;
    private final List<ReadingNotice> notices = new ArrayList<>();

    PageStory(Document page, PageMeta meta, PageJsonLd data) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        if (data.isBroken()) {
            notices.add(ReadingNotice.of("ingest.structuredDataBroken"));
        }
    }

    List<ReadingNotice> notices() {
        return notices;
    }

    /** What readers see at the top, unless the page says that its story is called otherwise. */
    String headline() {
        var said = data.text("headline", "name");
        var shared = said.isEmpty() ? meta.first("og:title", "twitter:title") : said;
        var seen =
                page.select("article h1, main h1, h1").stream()
                        .map(SeenText::of)
                        .filter(line -> !line.isEmpty())
                        .toList();
        for (var line : seen) {
            // Half of it at least: a site's own name may well begin its headlines.
            if (Texts.begins(line, shared)
                    || Texts.begins(shared, line) && line.length() * 2 >= shared.length()) {
                return line;
            }
        }
        if (!shared.isEmpty()) {
            return shared;
        }
        return seen.stream().findFirst().orElseGet(() -> SITE.split(meta.title())[0]);
    }

    String deck() {
        var marked =
                page.selectFirst(
                        "article [class~=(?i)\\b(?:deck|dek|standfirst|subtitle|subheadline)\\b],"
                                + " [class~=(?i)\\b(?:deck|dek|standfirst|subheadline)\\b],"
                                + " [itemprop=alternativeHeadline]");
        return marked == null ? data.text("alternativeHeadline") : SeenText.of(marked);
    }

    String byline() {
        var names = data.names("author");
        if (!names.isEmpty()) {
            return BY.matcher(joined(names)).replaceFirst("");
        }
        var seen =
                bylines(page).stream()
                        .map(element -> Texts.line(element.text()))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .or(this::bareByline)
                        .orElseGet(() -> meta.first("author", "dc.creator", "parsely-author"));
        return seen.startsWith("http") ? "" : BY.matcher(seen).replaceFirst("");
    }

    /** A line of its own that begins with "By" and a name, and is no sentence. */
    private Optional<String> bareByline() {
        return page.select("p, div, span, address").stream()
                .filter(element -> Texts.isShort(element, LONGEST_BARE_BYLINE))
                .map(element -> Texts.line(element.text()))
                .filter(text -> BARE_BYLINE.matcher(text).matches())
                .findFirst();
    }

    /** Whether a line says only who wrote it. */
    static boolean isByline(String line, String byline) {
        return !byline.isEmpty() && Texts.same(BY.matcher(line).replaceFirst(""), byline);
    }

    /** Elements that say who wrote it, and nothing else. */
    static List<Element> bylines(Element within) {
        return within
                .select(
                        "[class~=(?i)(?:^|[\\s_-])(?:byline|author|authors)(?:$|[\\s_-])],"
                                + " [rel=author], [itemprop=author]")
                .stream()
                .map(PageStory::line)
                .filter(element -> Texts.isShort(element, LONGEST_BYLINE))
                .toList();
    }

    /** The line that a name stands in, if it says nothing else than "By". */
    private static Element line(Element name) {
        var line = name;
        while (line.parent() != null
                && Texts.isShort(line.parent(), LONGEST_BYLINE)
                && Texts.same(BY.matcher(line.parent().text()).replaceFirst(""), name.text())) {
            line = line.parent();
        }
        return line;
    }

    static Optional<Element> dateline(Element within) {
        return Optional.ofNullable(within.selectFirst("p.dateline, div.dateline"));
    }

    Optional<OriginalDate> published() {
        var written = new ArrayList<String>();
        written.add(data.text("datePublished", "dateCreated"));
        written.addAll(meta.all(DATES));
        page.select("time[itemprop=datePublished], time[pubdate]")
                .forEach(time -> written.add(time.attr("datetime")));
        page.select("article time, main time, time").stream()
                .filter(time -> !isInSentence(time))
                .forEach(time -> written.add(time.attr("datetime")));
        for (var date : written) {
            var read = DateReader.read(date);
            if (read.isPresent()) {
                if (DateReader.lacksOffset(date)) {
                    notices.add(ReadingNotice.of("ingest.dateWithoutZone", date));
                }
                return read;
            }
        }
        return Optional.empty();
    }

    /** A date among words is what the story tells, not when it came out. */
    private static boolean isInSentence(Element time) {
        var line = time.parent();
        while (line != null && !line.isBlock()) {
            line = line.parent();
        }
        if (line == null || line.nameIs("body")) {
            return false;
        }
        var around = line.text().replace(time.text(), " ").strip();
        var inProse =
                line.nameIs("p") || line.nameIs("li") || line.nameIs("td") || line.nameIs("dd");
        return line.closest("blockquote") != null
                || around.length() > LONGEST_AROUND_DATE
                || inProse && around.length() > SHORTEST_SENTENCE && !DATED.matcher(around).find();
    }

    /** The page's own address for itself; the one it was given with, if it does not say. */
    Optional<URI> address(Optional<URI> given) {
        var own =
                meta.canonical()
                        .or(() -> PageAddresses.web(meta.first("og:url")))
                        .or(() -> first(data.addresses("url")))
                        .or(() -> first(data.addresses("mainEntityOfPage")));
        if (own.isPresent() && given.isPresent() && !host(own.get()).equals(host(given.get()))) {
            notices.add(ReadingNotice.of("ingest.addressElsewhere", own.get().toString()));
        }
        return own.or(() -> given);
    }

    String language() {
        return List.of(
                        data.text("inLanguage"),
                        page.select("html").attr("lang"),
                        meta.first("og:locale"),
                        meta.first("content-language"))
                .stream()
                .map(PageStory::tag)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse("");
    }

    String publisher(String headline) {
        var names = data.names("publisher");
        if (!names.isEmpty()) {
            return names.get(0);
        }
        var said = meta.first("og:site_name", "dc.publisher", "application-name");
        if (!said.isEmpty()) {
            return said;
        }
        var parts = SITE.split(meta.title());
        return parts.length > 1 && Texts.begins(headline, parts[0]) ? parts[parts.length - 1] : "";
    }

    private static String joined(List<String> names) {
        var last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static Optional<URI> first(List<String> addresses) {
        return addresses.stream()
                .flatMap(address -> PageAddresses.web(address).stream())
                .findFirst();
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost())
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "");
    }

    private static String tag(String written) {
        var locale = Locale.forLanguageTag(written.strip().replace('_', '-'));
        return LANGUAGES.contains(locale.getLanguage()) ? locale.toLanguageTag() : "";
    }
}
