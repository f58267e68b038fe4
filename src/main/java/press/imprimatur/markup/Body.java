package press.imprimatur.markup;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * The text of a story, in the one written form of the body schema: only its elements, one block per
 * line, nothing that a browser could run. A body cannot be built otherwise: the constructor reads
 * the text strictly, by a reader of its own that shares nothing with the sanitiser's parser, and
 * accepts it only if writing it again gives the same characters. Foreign text is made into a body
 * by {@link Markup#clean}.
 *
 * @param html the canonical form; empty if there is no text
 */
public record Body(String html) implements Serializable {

    /** No text. */
    public static final Body EMPTY = new Body("");

    /**
     * Takes text that is already in the canonical form: from the database, or from {@link #of}.
     *
     * @throws IllegalArgumentException if it is not; foreign text goes through {@link Markup#clean}
     */
    public Body {
        requireNonNull(html, "html");
        if (!isClean(html)) {
            throw new IllegalArgumentException("not in the canonical form of the body schema");
        }
    }

    /** Whether the text is in the canonical form, character by character. Linear in its length. */
    public static boolean isClean(String html) {
        return BodyReader.reads(html);
    }

    /**
     * Writes blocks down.
     *
     * @throws IllegalArgumentException if they break the schema: a quotation in a quotation, lists
     *     deeper than {@link Block#DEEPEST_LIST}, text that {@link Block.Prose#from} did not make
     */
    public static Body of(List<Block> blocks) {
        return blocks.isEmpty() ? EMPTY : new Body(BodyWriter.write(blocks));
    }

    /** The text as blocks, in order; empty if there is no text. */
    public List<Block> blocks() {
        return BodyReader.read(html);
    }

    /** The addresses that it links to, each once, in order. */
    public List<String> links() {
        return Links.of(blocks());
    }

    /** Whether there is no text at all. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** Says how long it is, never what it says: texts do not belong in logs. */
    @Override
    public String toString() {
        return "Body[" + html.length() + " characters]";
    }
}
