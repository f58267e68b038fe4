package press.imprimatur.publishing.internal.proofreading;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.terms.Component;

/** A finished page, or an item of a feed, as readers see it, beside what it was made from. */
final class Sheet {

    private final VisibleText seen;
    private final ExpectedPage manuscript;
    private final Optional<HeadMarks> head;
    private final Optional<String> bylineInFeed;
    private final Optional<VisibleText.Stretch> text;

    private Sheet(
            Element body,
            ExpectedPage manuscript,
            Optional<HeadMarks> head,
            Optional<String> bylineInFeed) {
        this.seen = VisibleText.of(body);
        this.manuscript = manuscript;
        this.head = head;
        this.bylineInFeed = bylineInFeed;
        this.text = seen.find(manuscript.body());
    }

    static Sheet page(Document page, ExpectedPage manuscript) {
        var head = Optional.of(new HeadMarks(page));
        return new Sheet(page.body(), manuscript, head, Optional.empty());
    }

    static Sheet feedItem(FeedItem item, ExpectedPage manuscript) {
        var body = Jsoup.parseBodyFragment(item.html()).body();
        return new Sheet(body, manuscript, Optional.empty(), Optional.of(item.byline()));
    }

    ExpectedPage manuscript() {
        return manuscript;
    }

    StoryFacts facts() {
        return manuscript.facts();
    }

    /** What it tells search engines; empty for an item of a feed, where none look. */
    Optional<HeadMarks> head() {
        return head;
    }

    /** The byline of an item of a feed, which stands beside the text; empty for a page. */
    Optional<String> bylineInFeed() {
        return bylineInFeed;
    }

    /** The byline of the original; empty if it had none. */
    String bylineGiven() {
        return facts().bylineGiven().map(VisibleText::plain).orElse("");
    }

    /** Whether only a summary goes out. */
    boolean isWithoutText() {
        return manuscript.body().isEmpty();
    }

    /** Whether the text of the manuscript stands there, whole and without anything in between. */
    boolean showsText() {
        return text.isPresent();
    }

    /** Whether a line is to be seen, outside of figures. */
    boolean hasLine(String wanted, IntPredicate place) {
        var words = VisibleText.plain(wanted);
        return seen.lines().stream()
                .anyMatch(line ->
                        !line.inFigure() && line.text().equals(words) && place.test(line.block()));
    }

    /** Whether a line is to be seen that is none of the text. */
    boolean saysBesideText(String sentence) {
        return hasLine(sentence, line -> isBeforeText(line) || isAfterText(line));
    }

    boolean isBeforeText(int line) {
        return isWithoutText() || text.filter(stretch -> line < stretch.first()).isPresent();
    }

    boolean isAfterText(int line) {
        return isWithoutText() || text.filter(stretch -> line > stretch.last()).isPresent();
    }

    boolean isBeforeText(Element element) {
        return isBeforeText(seen.lineOf(element));
    }

    boolean isAfterText(Element element) {
        return isAfterText(seen.lineOf(element));
    }

    /** The elements that are to be seen. */
    List<Element> shown(String query) {
        return seen.shown(query);
    }

    /** A link with a text to click. */
    Optional<Element> linkTo(Optional<URI> address, Predicate<Element> place) {
        return address.flatMap(target ->
                shown("a[href]").stream()
                        .filter(link -> link.attr("href").equals(target.toString()))
                        .filter(link -> !link.text().isBlank())
                        .filter(place)
                        .findFirst());
    }

    /** Whether a caption says these words, perhaps in brackets. */
    boolean captionSays(Element figure, String line) {
        var wanted = VisibleText.plain(line);
        return shown("*").stream()
                .filter(element -> isIn(figure, element))
                .map(element -> VisibleText.plain(element.text()))
                .anyMatch(said -> said.equals(wanted) || said.equals("(" + wanted + ")"));
    }

    /** The links of the original that are not to be seen, in an order that stays the same. */
    SortedSet<String> linksLost() {
        var lost = new TreeSet<>(manuscript.links());
        shown("a[href]").forEach(link -> lost.remove(link.attr("href")));
        return lost;
    }

    /** Where a picture stands, with the figure around it; one without a figure has no caption. */
    List<Optional<Element>> figures(Component picture) {
        var path = manuscript.pictures().get(picture.work());
        var places =
                path == null
                        ? List.<Element>of()
                        : shown("img[src]").stream()
                                .filter(image -> image.attr("src").endsWith(path))
                                .toList();
        return places.stream().map(image -> Optional.ofNullable(image.closest("figure"))).toList();
    }

    static boolean isIn(Element figure, Element element) {
        return element.closest("figure") == figure;
    }

    static boolean isOutsideFigures(Element element) {
        return element.closest("figure") == null;
    }
}
