package press.imprimatur.ingest.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.imprimatur.provenance.OriginalPicture;

/** Finds the pictures that belong to a story, with the words that stand beside them. */
final class PictureFinder {

    private static final Pattern IN_BRACKETS =
            Pattern.compile("^(.*?)\\s*[(\\[]([^()\\[\\]]{2,200})[)\\]]\\.?$", Pattern.DOTALL);
    private static final Pattern AFTER_WORD =
            Pattern.compile(
                    "^(.*?)\\s*\\b(?:photo(?:graph)?(?: credit)?|credit|image|picture)(?: by|:)\\s*(.{2,200})$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int SMALLEST = 60;
    private static final int MOST = 100;

    private PictureFinder() {}

    /** Those in the element, in order; each address once. */
    static List<OriginalPicture> find(Element story) {
        Map<URI, OriginalPicture> found = new LinkedHashMap<>();
        var images = story.select("img");
        for (var image : images.subList(0, Math.min(images.size(), MOST))) {
            if (!isTiny(image)) {
                address(image).ifPresent(at -> found.putIfAbsent(at, picture(at, image)));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static OriginalPicture picture(URI address, Element image) {
        var figure = image.closest("figure, [class~=wp-caption]");
        var alt = Texts.line(image.attr("alt"));
        if (figure == null) {
            return new OriginalPicture(address, "", "", alt);
        }
        var marked = figure.selectFirst("[class*=credit], [itemprop=copyrightHolder], cite");
        var caption = figure.selectFirst("figcaption, .wp-caption-text, [class*=caption]");
        if (marked != null && caption != null) {
            var credit = Texts.line(marked.text());
            var text = Texts.line(caption.text()).replace(credit, "").strip();
            return new OriginalPicture(address, text, withoutWord(credit), alt);
        }
        return parted(address, caption == null ? "" : Texts.line(caption.text()), alt);
    }

    private static OriginalPicture parted(URI address, String caption, String alt) {
        for (var form : List.of(AFTER_WORD, IN_BRACKETS)) {
            var parts = form.matcher(caption);
            if (parts.matches()) {
                return new OriginalPicture(
                        address, parts.group(1), withoutWord(parts.group(2)), alt);
            }
        }
        return new OriginalPicture(address, caption, "", alt);
    }

    private static String withoutWord(String credit) {
        return credit.replaceFirst(
                        "(?i)^[(\\[]?(?:photo(?:graph)?|credit|image|picture)(?: credit| by)?:?\\s+",
                        "")
                .replaceFirst("(?<=[^(])\\)$", credit.startsWith("(") ? "" : ")");
    }

    /** Pixels that count readers are no pictures. */
    private static boolean isTiny(Element image) {
        return size(image.attr("width")) < SMALLEST || size(image.attr("height")) < SMALLEST;
    }

    private static int size(String written) {
        return written.matches("\\d{1,4}(?:px)?")
                ? Integer.parseInt(written.replace("px", ""))
                : Integer.MAX_VALUE;
    }

    private static Optional<URI> address(Element image) {
        for (var name : List.of("src", "data-src", "data-original", "data-lazy-src")) {
            var written = image.attr(name);
            if (!written.isBlank() && !written.startsWith("data:")) {
                var absolute = image.absUrl(name);
                return Addresses.any(absolute.isEmpty() ? written : absolute);
            }
        }
        return Optional.empty();
    }
}
