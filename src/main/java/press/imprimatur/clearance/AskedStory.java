package press.imprimatur.clearance;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import press.imprimatur.markup.Body;

/**
 * A work as its grantor sees it.
 *
 * @param language BCP 47
 * @param text sanitised; empty for a picture
 * @param original where it stands at its outlet; empty if we do not know
 */
public record AskedStory(
        String headline, String byline, String language, Body text, Optional<URI> original) {

    public AskedStory {
        requireNonNull(text, "text");
        requireNonNull(original, "original");
    }
}
