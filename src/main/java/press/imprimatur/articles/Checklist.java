package press.imprimatur.articles;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import press.imprimatur.articles.CheckedPoint.Point;
import press.imprimatur.markup.Block;
import press.imprimatur.media.PictureId;

/**
 * What is usually wrong with a story that is about to go out. It only advises: what a story may not
 * go out for, rights and the second person, is decided elsewhere. Of a partner's story only what we
 * may do something about is asked.
 *
 * @param points those that concern the story, in their order
 */
public record Checklist(List<CheckedPoint> points) {

    private static final int LONGEST_HEADLINE = 110;
    private static final int LONGEST_DECK = 300;
    private static final String UNENCRYPTED = "http://";

    public Checklist {
        points = List.copyOf(points);
    }

    /**
     * Goes through the points that concern it.
     *
     * @param isDescribed whether a picture has a description of its own, which stands in where the
     *     article gives none
     */
    public static Checklist of(Article article, Predicate<PictureId> isDescribed) {
        var text = article.text();
        var found = new EnumMap<Point, Boolean>(Point.class);
        if (!article.isReprint()) {
            found.put(Point.HEADLINE_LENGTH, length(text.headline()) <= LONGEST_HEADLINE);
            found.put(Point.DECK, isBetween(1, length(text.deck()), LONGEST_DECK));
        }
        found.put(Point.BYLINE, !text.byline().isEmpty());
        found.put(Point.SECTION, !text.details().section().isEmpty());
        found.put(Point.LEAD_PICTURE, text.picture().isPresent());
        found.put(Point.ALTERNATIVE_TEXTS, isDescribed(text, isDescribed));
        found.put(Point.LINKS, text.body().links().stream().noneMatch(Checklist::isUnencrypted));
        return new Checklist(found.entrySet().stream().map(Checklist::point).toList());
    }

    private static CheckedPoint point(Map.Entry<Point, Boolean> found) {
        return new CheckedPoint(found.getKey(), found.getValue());
    }

    private static boolean isDescribed(ArticleText text, Predicate<PictureId> isDescribed) {
        var lead =
                text.picture()
                        .map(it -> has(it.alternativeText(), it.picture(), isDescribed))
                        .orElse(true);
        return lead
                && text.body().blocks().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(Block.Figure.class::cast)
                        .allMatch(it -> has(it.alt(), new PictureId(it.picture()), isDescribed));
    }

    private static boolean has(String words, PictureId picture, Predicate<PictureId> isDescribed) {
        return !words.isBlank() || isDescribed.test(picture);
    }

    private static boolean isUnencrypted(String address) {
        return address.regionMatches(true, 0, UNENCRYPTED, 0, UNENCRYPTED.length());
    }

    private static boolean isBetween(int least, int length, int most) {
        return least <= length && length <= most;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
