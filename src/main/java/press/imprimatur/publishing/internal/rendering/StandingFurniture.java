package press.imprimatur.publishing.internal.rendering;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.publishing.Furniture.FooterLine;
import press.imprimatur.publishing.Furniture.Promotion;
import press.imprimatur.publishing.SiteLook;
import press.imprimatur.publishing.internal.serving.RenditionStore;

/**
 * The furniture as it stands: with it a stored page becomes the one that readers get. Pure.
 *
 * @param since when it was last changed by somebody, UTC
 * @param menu the sections that readers are led to, and what follows them
 * @param hasAbout whether the newsroom says something of itself
 * @param republishes whether it offers its own stories to others
 */
public record StandingFurniture(
        Masthead masthead,
        Instant since,
        List<PlacedPromotion> promotions,
        List<SectionLink> menu,
        List<FooterLine> footer,
        boolean hasAbout,
        boolean republishes,
        SiteLook look) {

    public StandingFurniture {
        requireNonNull(masthead, "masthead");
        requireNonNull(since, "since");
        promotions = List.copyOf(promotions);
        menu = List.copyOf(menu);
        footer = List.copyOf(footer);
        requireNonNull(look, "look");
    }

    /**
     * A promotion, with the sections it stands in.
     *
     * @param slugs of them, the former ones too; empty for every page
     */
    public record PlacedPromotion(Promotion promotion, Set<String> slugs) {

        public PlacedPromotion {
            requireNonNull(promotion, "promotion");
            slugs = Set.copyOf(slugs);
        }

        boolean standsIn(String section) {
            return promotion.section().isEmpty() || slugs.contains(slug(section));
        }

        private static String slug(String path) {
            return path.startsWith(RenditionStore.SECTIONS)
                    ? URLDecoder.decode(
                            path.substring(RenditionStore.SECTIONS.length()),
                            StandardCharsets.UTF_8)
                    : "";
        }
    }

    /** Where a line at the foot of the page leads. */
    public static String address(FooterLine line) {
        return line.address().map(URI::toString).orElse("");
    }

    /** The page as readers get it at an instant; without furniture if nobody knows it. */
    public static String around(String page, Optional<StandingFurniture> furniture, Instant now) {
        return furniture
                .map(known -> known.fill(page, now))
                .orElseGet(() -> FurnitureMarks.removedFrom(page));
    }

    private String fill(String page, Instant now) {
        var furnished = FurnitureMarks.replace(page, (piece, of) -> words(piece, of, now));
        return OwnTimes.in(furnished, look, masthead);
    }

    private String words(String piece, String of, Instant now) {
        return switch (FurnitureMarks.Piece.valueOf(piece)) {
            case LOOK -> Pages.look(this);
            case PROMOTION ->
                    promotion(of, now).map(line -> Pages.promotion(line, masthead)).orElse("");
            case MENU -> Pages.menu(menu, of, masthead);
            case REPUBLISH -> republishes ? Pages.republishLink(of, masthead) : "";
            case FOOTER -> Pages.footer(this, of);
        };
    }

    private Optional<Promotion> promotion(String section, Instant now) {
        return promotions.stream()
                .filter(placed -> placed.promotion().isOnAt(now) && placed.standsIn(section))
                .map(PlacedPromotion::promotion)
                .findFirst();
    }

    /** When pages began to look as they do at an instant. */
    public Instant changedBefore(Instant now) {
        return turns().filter(turn -> !turn.isAfter(now)).max(naturalOrder()).orElse(since);
    }

    /**
     * The first instant after this one at which pages look otherwise; empty if none is foreseen.
     */
    public Optional<Instant> until(Instant now) {
        return turns().filter(turn -> turn.isAfter(now)).min(naturalOrder());
    }

    private Stream<Instant> turns() {
        var ofPromotions =
                promotions.stream()
                        .map(PlacedPromotion::promotion)
                        .flatMap(each -> Stream.of(each.from(), each.until()))
                        .flatMap(Optional::stream);
        return Stream.concat(Stream.of(since), ofPromotions.filter(turn -> turn.isAfter(since)));
    }
}
