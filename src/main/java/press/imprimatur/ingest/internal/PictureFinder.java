package press.imprimatur.ingest.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import press.imprimatur.provenance.OriginalPicture;

/** Finds the pictures that belong to a story, with the words that stand beside them. */
final class PictureFinder {

    /** Where pages keep a picture's address until somebody scrolls to it. */
    private static final List<String> LATER =
            List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src");

    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

    private static final Pattern STAND_IN =
            Pattern.compile(
                    "(?i).*\\b(?:spacer|placeholder|blank|pixel|loading|transparent|1x1|lazy)\\b[^/]*");

    private static final Pattern BACKGROUND =
            Pattern.compile("(?i)background(?:-image)?\\s*:[^;]*url\\(\\s*['\"]?([^'\")]+)");

    private static final int SMALLEST = 60;
    private static final int MOST = 100;

    private PictureFinder() {}

    /** Those in the element, in order; each address once. */
    static List<OriginalPicture> find(Element story) {
        Map<URI, OriginalPicture> found = new LinkedHashMap<>();
        var images = story.select("img, amp-img");
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
            return new OriginalPicture(address, text, Captions.withoutWord(credit), alt);
        }
        var parts = Captions.of(caption == null ? "" : Texts.line(caption.text()));
        return new OriginalPicture(address, parts.text(), parts.credit(), alt);
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

    /** What it is shown with in the end: a stand-in gives way to what is loaded later. */
    private static Optional<URI> address(Element image) {
        var now = Optional.of("src").filter(name -> isAddress(image, name) && !isStandIn(image));
        return now.or(() -> LATER.stream().filter(name -> isAddress(image, name)).findFirst())
                .map(name -> absolute(image, name))
                .or(() -> largest(image))
                .or(() ->
                        Optional.of("src")
                                .filter(name -> isAddress(image, name))
                                .map(name -> absolute(image, name)))
                .flatMap(PageAddresses::any);
    }

    private static boolean isAddress(Element image, String name) {
        var written = image.attr(name);
        return !written.isBlank() && !written.startsWith("data:");
    }

    private static boolean isStandIn(Element image) {
        return STAND_IN.matcher(image.attr("src")).matches();
    }

    private static String absolute(Element image, String name) {
        var absolute = image.absUrl(name);
        return absolute.isEmpty() ? image.attr(name) : absolute;
    }

    /** The widest of a set of addresses, each with its width or density behind it. */
    private static Optional<String> largest(Element image) {
        return SETS.stream()
                .map(image::attr)
                .filter(set -> !set.isBlank())
                .findFirst()
                .flatMap(set ->
                        Arrays.stream(set.split(",\\s+"))
                                .map(String::strip)
                                .max(Comparator.comparingDouble(PictureFinder::width)))
                .map(candidate -> candidate.split("\\s+")[0])
                .map(address -> StringUtil.resolve(image.baseUri(), address))
                .filter(address -> !address.isEmpty());
    }

    private static double width(String candidate) {
        var written = candidate.replaceAll(".*\\s([\\d.]{1,8})[wx]$", "$1");
        return written.matches("\\d{1,6}(?:\\.\\d)?") ? Double.parseDouble(written) : 0;
    }

    /** Lets pictures be seen that only a script, or its absence, shows; before furniture goes. */
    static void uncover(Element page) {
        for (var figure : page.select("figure, [class~=wp-caption]")) {
            if (figure.select("img, amp-img").stream().allMatch(PictureFinder::isWithoutScript)) {
                figure.select("noscript").forEach(Element::unwrap);
            }
            if (figure.selectFirst("img, amp-img") == null) {
                figure.select("[style]").stream()
                        .map(element -> BACKGROUND.matcher(element.attr("style")))
                        .filter(Matcher::find)
                        .findFirst()
                        .ifPresent(
                                found -> figure.prependElement("img").attr("src", found.group(1)));
            }
        }
    }

    private static boolean isWithoutScript(Element image) {
        return image.closest("noscript") != null;
    }
}
