package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import press.imprimatur.markup.Body;

/**
 * What stood on the page of an original and was not read as a part of the story.
 *
 * @param after how many blocks of the story's text stand before it
 * @param body its words
 * @param doubtful whether it may be a part of the story for all that can be seen; otherwise it asks
 *     or leads away, or says whose the rights are
 */
public record LeftOut(int after, Body body, boolean doubtful) {

    public LeftOut {
        requireNonNull(body, "body");
        if (after < 0) {
            throw new IllegalArgumentException("not a place in a text: " + after);
        }
    }
}
