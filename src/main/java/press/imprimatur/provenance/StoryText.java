package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import press.imprimatur.markup.Body;

/**
 * The words of a story at some moment: what is compared with its original.
 *
 * @param deck empty if there is none
 */
public record StoryText(String headline, String deck, Body body) {

    public StoryText {
        requireNonNull(headline, "headline");
        requireNonNull(deck, "deck");
        requireNonNull(body, "body");
    }
}
