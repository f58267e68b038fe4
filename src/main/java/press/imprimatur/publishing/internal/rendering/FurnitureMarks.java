package press.imprimatur.publishing.internal.rendering;

import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places on a page where furniture stands. A page is stored with marks there, and furniture is
 * put in their place when it is given. A mark is a comment: no text of a story holds one, and to
 * whoever reads a stored page it is nothing.
 */
public final class FurnitureMarks {

    /** What a mark stands for. */
    enum Piece {
        LOOK,
        PROMOTION,
        MENU,
        REPUBLISH,
        FOOTER
    }

    private static final String BEGIN = "<!--furniture ";
    private static final Pattern MARK = Pattern.compile(BEGIN + "([A-Z]+) ([^<>\\s]*)-->\\R?");

    private FurnitureMarks() {}

    /** Where the theme is named, after the style of all themes. */
    public static String look() {
        return mark(Piece.LOOK, "");
    }

    /**
     * Where the promotion stands.
     *
     * @param section the path of the section that the page belongs to; empty if to none
     */
    public static String promotion(String section) {
        return mark(Piece.PROMOTION, section);
    }

    /**
     * Where the sections stand.
     *
     * @param here the path of the page, which is named as the one that is read
     */
    public static String menu(String here) {
        return mark(Piece.MENU, here);
    }

    /**
     * Where readers are offered to republish a story.
     *
     * @param story its path
     */
    public static String republish(String story) {
        return mark(Piece.REPUBLISH, story);
    }

    /** The page of a story that may not be offered to others. */
    public static String withoutRepublish(String page) {
        return MARK.matcher(page)
                .replaceAll(found ->
                        found.group(1).equals(Piece.REPUBLISH.name())
                                ? ""
                                : Matcher.quoteReplacement(found.group()));
    }

    /**
     * Where the lines at the foot stand.
     *
     * @param feeds what the paths of the feeds of this page begin with
     */
    public static String footer(String feeds) {
        return mark(Piece.FOOTER, feeds);
    }

    private static String mark(Piece piece, String of) {
        return BEGIN + piece + " " + of.replaceAll("[<>\\s]", "") + "-->";
    }

    /** Whether furniture has a place there. */
    public static boolean isIn(String page) {
        return page.contains(BEGIN);
    }

    /** The page without furniture. */
    static String removedFrom(String page) {
        return replace(page, (piece, of) -> "");
    }

    /**
     * The page with what stands in its marks.
     *
     * @param words of a piece, by its name and what the mark says with it
     */
    static String replace(String page, BinaryOperator<String> words) {
        return MARK.matcher(page)
                .replaceAll(found ->
                        Matcher.quoteReplacement(words.apply(found.group(1), found.group(2))));
    }
}
