package press.imprimatur.ingest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.provenance.Original;
import press.imprimatur.rights.WorkDescription;

/**
 * A story as it was read from a page.
 *
 * @param original the story, without the page's furniture
 * @param description what else the page says of it, for permissions that select by it
 * @param notices what somebody should look at
 */
public record ReadStory(
        Original original, WorkDescription description, List<ReadingNotice> notices) {

    public ReadStory {
        requireNonNull(original, "original");
        requireNonNull(description, "description");
        notices = List.copyOf(notices);
    }
}
