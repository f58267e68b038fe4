package press.imprimatur.conversation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Unprintable;

/**
 * What somebody wants to say.
 *
 * @param text plain; {@code @} and the full name of a colleague mentions them
 * @param anchor the words that it is about; empty for the story as a whole
 */
public record NewComment(String text, Optional<Anchor> anchor) {

    private static final int LONGEST = 5000;

    /**
     * @throws FieldRefused at {@code text} if nothing is said, or too much
     */
    public NewComment {
        requireNonNull(anchor, "anchor");
        text = text == null ? "" : text.strip();
        if (text.isEmpty()) {
            throw new FieldRefused("text", "conversation.textMissing");
        }
        if (text.length() > LONGEST) {
            throw new FieldRefused("text", "conversation.textTooLong", LONGEST);
        }
        Unprintable.refuseIn("text", text);
    }

    /** Something about the story as a whole, or an answer. */
    public static NewComment of(String text) {
        return new NewComment(text, Optional.empty());
    }
}
