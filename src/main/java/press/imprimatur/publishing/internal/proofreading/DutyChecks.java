package press.imprimatur.publishing.internal.proofreading;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Wording;
import press.imprimatur.publishing.internal.duties.DutyAddress;
import press.imprimatur.publishing.internal.duties.DutyWords;
import press.imprimatur.publishing.internal.duties.Licence;
import press.imprimatur.publishing.internal.duties.LogoMark;
import press.imprimatur.terms.CreditPart;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Pixel;

/** What is to be seen of a story, held against what is owed for it. */
final class DutyChecks {

    private final VisibleText sheet;
    private final ExpectedPage manuscript;
    private final Optional<VisibleText.Stretch> text;

    DutyChecks(VisibleText sheet, ExpectedPage manuscript) {
        this.sheet = sheet;
        this.manuscript = manuscript;
        this.text = sheet.find(manuscript.body());
    }

    /** Whether a duty is met; for a picture's, at each place where the picture stands. */
    boolean show(OwedDuty owed) {
        if (owed.component().kind().isText() || isOfText(owed.duty().type())) {
            return showForText(owed);
        }
        var figures = figures(owed);
        return !figures.isEmpty()
                && figures.stream()
                        .allMatch(figure ->
                                figure.filter(frame -> showInFigure(owed, frame)).isPresent());
    }

    /**
     * What is owed for a picture too where one permission covers it with its story, and is about
     * the words around it: nobody could show it in a caption.
     */
    private boolean isOfText(DutyType type) {
        return switch (type) {
            case KEEP_LINKS,
                    KEEP_PASSAGE,
                    PIXEL,
                    DISCLOSE_EXCERPT,
                    ADDITIONAL_REPORTING_NOTE,
                    LOGO ->
                    true;
            case BYLINE_AS_GIVEN -> !bylineGiven().isEmpty();
            default -> false;
        };
    }

    private boolean showForText(OwedDuty owed) {
        var duty = owed.duty();
        var unchanged = manuscript.facts().isUnchanged(owed.component());
        return switch (duty.type()) {
            case CREDIT_LINE -> wording(owed).filter(line -> isAt(line, duty)).isPresent();
            case BYLINE_AS_GIVEN -> hasBylineAsGiven();
            case LINK_BACK -> linksBack(duty);
            case LICENCE_NOTICE, SHARE_ALIKE -> namesLicence(duty, element -> !isInFigure(element));
            case MODIFICATION_NOTICE, DISCLOSE_EDITS, ADDITIONAL_REPORTING_NOTE ->
                    unchanged || says(duty);
            case DISCLOSE_EXCERPT -> !manuscript.facts().excerpt() || says(duty);
            case UNCHANGED_TEXT -> unchanged && hasItsText();
            case KEEP_LINKS -> keepsLinks();
            case KEEP_PASSAGE -> text.isPresent() && says(manuscript.body(), duty);
            case PIXEL -> fetchesCounter(duty);
            case LOGO -> showsLogo(duty);
            default -> false;
        };
    }

    private boolean showInFigure(OwedDuty owed, Element figure) {
        var duty = owed.duty();
        var unchanged = manuscript.facts().isUnchanged(owed.component());
        Predicate<Element> inside = element -> element.closest("figure") == figure;
        return switch (duty.type()) {
            case CREDIT_LINE -> wording(owed).filter(line -> captionSays(line, inside)).isPresent();
            case LINK_BACK -> linkBack(duty, inside).isPresent();
            case LICENCE_NOTICE, SHARE_ALIKE -> namesLicence(duty, inside);
            case MODIFICATION_NOTICE, DISCLOSE_EDITS ->
                    unchanged
                            || DutyWords.sentence(duty)
                                    .filter(note -> captionSays(note, inside))
                                    .isPresent();
            default -> false;
        };
    }

    private Optional<String> wording(OwedDuty owed) {
        return owed.duty()
                .wording(manuscript.facts().placeholders(owed.component()))
                .map(VisibleText::plain);
    }

    private boolean isAt(String line, Duty duty) {
        return switch (duty.word("position").orElse("").toUpperCase(Locale.ROOT)) {
            case "TOP", "BYLINE" -> hasLine(line, this::isBeforeText);
            case "BOTTOM" -> hasLine(line, this::isAfterText);
            default -> hasLine(line, place -> true);
        };
    }

    private boolean hasLine(String wanted, Predicate<Integer> place) {
        return sheet.lines().stream()
                .anyMatch(line ->
                        !line.inFigure() && line.text().equals(wanted) && place.test(line.block()));
    }

    private boolean isBeforeText(int line) {
        return manuscript.body().isEmpty()
                || text.filter(stretch -> line < stretch.first()).isPresent();
    }

    private boolean isAfterText(int line) {
        return manuscript.body().isEmpty()
                || text.filter(stretch -> line > stretch.last()).isPresent();
    }

    private boolean hasItsText() {
        return manuscript.body().isEmpty() || text.isPresent();
    }

    private boolean says(Duty duty) {
        return DutyWords.sentence(duty)
                .map(VisibleText::plain)
                .filter(note -> hasLine(note, line -> isBeforeText(line) || isAfterText(line)))
                .isPresent();
    }

    private boolean hasBylineAsGiven() {
        var given = bylineGiven();
        if (given.isEmpty()) {
            return manuscript.byline().isEmpty();
        }
        return sheet.shown("*").stream()
                .filter(element -> VisibleText.plain(element.text()).equals(given))
                .anyMatch(element -> !isInFigure(element) && isBeforeText(sheet.lineOf(element)));
    }

    /** The byline of the original; empty if it had none. */
    String bylineGiven() {
        return manuscript.facts().bylineGiven().map(VisibleText::plain).orElse("");
    }

    private boolean linksBack(Duty duty) {
        var before = "BEFORE_BODY".equalsIgnoreCase(duty.word("position").orElse(""));
        return linkBack(
                        duty,
                        link -> !isInFigure(link) && (!before || isBeforeText(sheet.lineOf(link))))
                .isPresent();
    }

    /** With the words that readers must click, where the terms say them. */
    private Optional<Element> linkBack(Duty duty, Predicate<Element> place) {
        var anchor = duty.word("text").map(VisibleText::plain);
        return linkTo(
                DutyAddress.of(duty, manuscript.facts()),
                place.and(link ->
                        anchor.isEmpty() || VisibleText.plain(link.text()).equals(anchor.get())));
    }

    private Optional<Element> linkTo(Optional<URI> address, Predicate<Element> place) {
        return address.flatMap(target ->
                sheet.shown("a[href]").stream()
                        .filter(link -> link.attr("href").equals(target.toString()))
                        .filter(link -> !link.text().isBlank())
                        .filter(place)
                        .findFirst());
    }

    private boolean namesLicence(Duty duty, Predicate<Element> place) {
        var name = VisibleText.plain(Licence.of(duty).map(Licence::name).orElse(""));
        if (name.isEmpty()) {
            return false;
        }
        if (duty.word("url").isEmpty()) {
            return sheet.shown("*").stream()
                    .filter(place)
                    .anyMatch(element -> element.ownText().endsWith(name));
        }
        return linkTo(
                        duty.word("url").flatMap(DutyAddress::web),
                        link -> place.test(link) && VisibleText.plain(link.text()).equals(name))
                .isPresent();
    }

    /** What is struck out is said no longer. */
    private static boolean says(Body body, Duty duty) {
        return duty.word("text")
                .map(Wording::new)
                .filter(new Wording(VisibleText.said(body))::holds)
                .isPresent();
    }

    private boolean keepsLinks() {
        return linksLost().isEmpty();
    }

    /** What exactly is missing for a duty that is not met; empty if the duty's name says it. */
    Optional<String> lacking(OwedDuty owed) {
        return switch (owed.duty().type()) {
            case KEEP_LINKS ->
                    Optional.of(linksLost())
                            .filter(lost -> !lost.isEmpty())
                            .map(lost -> String.join(", ", lost));
            case KEEP_PASSAGE -> owed.duty().word("text").map(words -> "“" + words + "”");
            default -> Optional.empty();
        };
    }

    /** What a credit line names and nobody has said; empty for all else that is owed. */
    Set<CreditPart> unknown(OwedDuty owed) {
        var said = manuscript.facts().placeholders(owed.component());
        return owed.duty().type() == DutyType.CREDIT_LINE
                ? owed.duty().word("text").map(said::missingIn).orElse(Set.of())
                : Set.of();
    }

    /** The links of the original that are not to be seen, in an order that stays the same. */
    private SortedSet<String> linksLost() {
        var lost = new TreeSet<>(manuscript.links());
        sheet.shown("a[href]").forEach(link -> lost.remove(link.attr("href")));
        return lost;
    }

    private boolean showsLogo(Duty duty) {
        return LogoMark.of(duty, manuscript.facts())
                .filter(logo -> sheet.shown("img[src]").stream().anyMatch(each -> is(each, logo)))
                .isPresent();
    }

    private boolean is(Element image, LogoMark logo) {
        var line = sheet.lineOf(image);
        return image.attr("src").endsWith(logo.file().path())
                && VisibleText.plain(image.attr("alt")).equals(VisibleText.plain(logo.alt()))
                && image.closest("details:not([open])") == null
                && (logo.atEnd() ? isAfterText(line) : isBeforeText(line))
                && logo.link().map(target -> leadsTo(image, target)).orElse(true);
    }

    private static boolean leadsTo(Element image, URI target) {
        var link = image.closest("a[href]");
        return link != null && link.attr("href").equals(target.toString());
    }

    private boolean fetchesCounter(Duty duty) {
        return Pixel.of(duty)
                .filter(Pixel::mayBeShown)
                .filter(pixel ->
                        sheet.shown("img[src]").stream()
                                .filter(image -> image.attr("src").equals(text(pixel)))
                                .anyMatch(image -> waitsForReader(image) == pixel.asksReaders()))
                .isPresent();
    }

    private static String text(Pixel pixel) {
        return pixel.address().toString();
    }

    // A browser does not fetch it before somebody has unfolded what it stands in.
    private static boolean waitsForReader(Element image) {
        return image.closest("details:not([open])") != null && "lazy".equals(image.attr("loading"));
    }

    private boolean captionSays(String line, Predicate<Element> inside) {
        var wanted = VisibleText.plain(line);
        return sheet.shown("*").stream()
                .filter(inside)
                .map(element -> VisibleText.plain(element.text()))
                .anyMatch(said -> said.equals(wanted) || said.equals("(" + wanted + ")"));
    }

    // Where a picture stands, with the figure around it; one without a figure has no caption.
    private List<Optional<Element>> figures(OwedDuty owed) {
        var path = manuscript.pictures().get(owed.component().work());
        var places =
                path == null
                        ? List.<Element>of()
                        : sheet.shown("img[src]").stream()
                                .filter(image -> image.attr("src").endsWith(path))
                                .toList();
        return places.stream().map(image -> Optional.ofNullable(image.closest("figure"))).toList();
    }

    private static boolean isInFigure(Element element) {
        return element.closest("figure") != null;
    }
}
