package press.imprimatur.ingest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.provenance.Original;

/**
 * A story as it was read from a page.
 *
 * @param original the story, without the page's furniture
 * @param notices what somebody should look at
 */
public record ReadStory(Original original, List<ReadingNotice> notices) {

    public ReadStory {
        requireNonNull(original, "original");
        notices = List.copyOf(notices);
    }
}
