package press.imprimatur.publishing.internal.rendering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the original of a reprint came out, as the stored page of the reprint tells machines. It is
 * read there when the page is given, so pages that have been out for years follow as well. What is
 * in a script of a stored page only its template can have written.
 */
final class OriginalToMachines {

    private static final String BEGIN =
            "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
                    + "\"@type\":\"NewsArticle\",";
    private static final Pattern BASIS =
            Pattern.compile(
                    "\"isBasedOn\":\\{\"@type\":\"NewsArticle\",(?:\"url\":\"[^\"]*\",)?"
                            + "\"datePublished\":\"(\\d{4}-\\d\\d-\\d\\d(?:T[^\"]+)?)\"");
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\":\"[^\"]+\"");
    private static final Pattern SHARED =
            Pattern.compile("<meta property=\"article:published_time\" content=\"[^\"]+\">");
    private static final Pattern FIRST_TIME =
            Pattern.compile("(<time class=\"ours\" datetime=\"[^\"]+\")>");

    private OriginalToMachines() {}

    /**
     * The page with that date at its first time, which is that of the story; another page as it is.
     *
     * @param instead whether machines are told that date as the story's own, too
     */
    static String with(String page, boolean instead) {
        var begin = page.indexOf(BEGIN);
        var end = page.indexOf("</script>", Math.max(begin, 0));
        if (begin < 0 || end < 0) {
            return page;
        }
        var data = page.substring(begin, end);
        return date(data)
                .map(date -> {
                    var head = page.substring(0, begin);
                    var rest = dated(page.substring(end), date);
                    return instead
                            ? shared(head, date) + published(data, date) + rest
                            : head + data + rest;
                })
                .orElse(page);
    }

    private static Optional<String> date(String data) {
        return Optional.of(BASIS.matcher(data)).filter(Matcher::find).map(found -> found.group(1));
    }

    private static String dated(String rest, String date) {
        return FIRST_TIME.matcher(rest).replaceFirst("$1 data-original=\"" + date + "\">");
    }

    private static String published(String data, String date) {
        return PUBLISHED.matcher(data).replaceFirst("\"datePublished\":\"" + date + "\"");
    }

    private static String shared(String head, String date) {
        return SHARED.matcher(head)
                .replaceFirst(
                        "<meta property=\"article:published_time\" content=\"" + date + "\">");
    }
}
