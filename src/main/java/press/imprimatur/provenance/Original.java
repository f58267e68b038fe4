package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import press.imprimatur.markup.Body;

/**
 * A story as its original has it, read from the captured bytes. What the original does not say is
 * the empty text.
 *
 * @param headline never empty
 * @param deck the lines under the headline
 * @param byline without "By"
 * @param dateline the place and day that the text begins with, if it stands apart from it
 * @param published when the original says that it was published
 * @param address the original's own address for itself
 * @param language BCP 47
 * @param publisher the outlet's name
 * @param rightsAsGiven every statement of rights found on it, word for word ("Used with the
 *     permission of …")
 * @param leftOut what stood on the page and was not read as a part of the story, in its order
 */
public record Original(
        String headline,
        String deck,
        String byline,
        String dateline,
        Optional<OriginalDate> published,
        Optional<URI> address,
        String language,
        String publisher,
        Body body,
        List<String> rightsAsGiven,
        List<OriginalPicture> pictures,
        List<LeftOut> leftOut) {

    public Original {
        requireNonNull(deck, "deck");
        requireNonNull(byline, "byline");
        requireNonNull(dateline, "dateline");
        requireNonNull(published, "published");
        requireNonNull(address, "address");
        requireNonNull(language, "language");
        requireNonNull(publisher, "publisher");
        requireNonNull(body, "body");
        rightsAsGiven = List.copyOf(rightsAsGiven);
        pictures = List.copyOf(pictures);
        leftOut = List.copyOf(leftOut);
        if (headline.isBlank()) {
            throw new IllegalArgumentException("an original has a headline");
        }
    }

    /** The words of the story that was read. */
    public StoryText text() {
        return new StoryText(headline, deck, body);
    }
}
