package press.imprimatur.conversation;

import static java.util.Objects.requireNonNull;

import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Unprintable;

/**
 * Words of a text that a comment is about. They are kept, so that they are found again after the
 * text around them changed, and can be read when they are gone.
 *
 * @param quote the words, with single spaces between them
 * @param paragraph all of the paragraph that they begin in: tells apart what stands in a text twice
 */
public record Anchor(String quote, String paragraph) {

    /** Longer passages are a matter for the story as a whole, or for their first words. */
    public static final int LONGEST_QUOTE = 500;

    private static final int LONGEST_PARAGRAPH = 4000;

    /**
     * @throws FieldRefused at {@code quote} if there are no words, or too many, or at either if it
     *     holds what no text may hold
     */
    public Anchor {
        quote = inALine(requireNonNull(quote, "quote"));
        paragraph = inALine(requireNonNull(paragraph, "paragraph"));
        if (quote.isEmpty()) {
            throw new FieldRefused("quote", "conversation.quoteMissing");
        }
        if (quote.length() > LONGEST_QUOTE) {
            throw new FieldRefused("quote", "conversation.quoteTooLong", LONGEST_QUOTE);
        }
        Unprintable.refuseIn("quote", quote);
        Unprintable.refuseIn("paragraph", paragraph);
        if (paragraph.codePointCount(0, paragraph.length()) > LONGEST_PARAGRAPH) {
            var end = paragraph.offsetByCodePoints(0, LONGEST_PARAGRAPH);
            paragraph = paragraph.substring(0, end);
        }
    }

    /** A text as quotes are looked for in it: every white space is one space. */
    public static String inALine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
