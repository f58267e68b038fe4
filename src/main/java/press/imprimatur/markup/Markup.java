package press.imprimatur.markup;

import java.util.List;
import java.util.UUID;

/**
 * The one sanitiser, and what can be asked of a text. Pure: the same text always gets the same
 * answer. Safe for any input of any size, in time that grows with its length; what no people write
 * is refused before it is read.
 */
public interface Markup {

    /**
     * Makes a body of foreign HTML: keeps what the body schema has, unwraps or drops the rest. What
     * is left may be {@link Body#EMPTY}. The characters of the text are kept as they are (quotes,
     * brackets, ellipses, no-break spaces), white space of HTML is collapsed. A text that is clean
     * already comes back character by character.
     *
     * @throws TextTooComplex if it has more elements, or tables deeper in each other, than people
     *     write
     */
    Body clean(String html);

    /**
     * The same, and what of the text the body does not hold as it was.
     *
     * @throws TextTooComplex as {@link #clean}
     */
    Cleaned cleaned(String html);

    /**
     * Whether a text is a clean body as it stands; asked on the way out, before it is shown. It is
     * the check of {@link Body} itself, which does not use the sanitiser's parser.
     */
    boolean isClean(String html);

    /**
     * The text without markup: passages separated by a blank line. What is struck out says so, as
     * in every passage.
     */
    String plainText(Body body);

    /**
     * The text as a letter is read: a line for each paragraph, entry and row, with the marks of
     * lists and quotations before it.
     */
    String lines(Body body);

    /**
     * The body's paragraphs, subheads, list entries, cells that are not empty and captions, in
     * reading order.
     */
    List<Passage> passages(Body body);

    /**
     * The body's words in order, captions included and without what is struck out; see {@link
     * #words(String)}.
     */
    List<String> words(Body body);

    /**
     * The words of a text: what holds a letter or a digit, by Unicode's word boundaries; Chinese
     * and Japanese text counts by character.
     */
    List<String> words(String text);

    /**
     * A text cut at its word boundaries. Nothing is lost: put together again the pieces are the
     * text.
     */
    List<String> pieces(String text);

    /** The pictures that the body names, in order; one named twice is there twice. */
    List<UUID> pictures(Body body);

    /**
     * What the first paragraph says that is not a subhead, a caption or in a table, without what is
     * struck out; empty if none is.
     */
    String firstParagraph(Body body);

    /**
     * A summary for feeds and descriptions: the first paragraph on one line, cut after a word and
     * ended by an ellipsis if it is too long; empty if there is no paragraph.
     *
     * @param longest in characters, the ellipsis included; at least 20
     */
    String summary(Body body, int longest);
}
