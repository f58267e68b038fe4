package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * The notice where a story was. It shows no headline and gives no reasons, unless we retracted it.
 *
 * @param original of a reprint, where readers can go on; absent for a story of our own
 * @param until when its permission ended: the first instant without it; absent if it was taken down
 * @param retraction what we say of a story that does not hold; absent for any other
 */
public record GoneView(
        Masthead masthead,
        Optional<OriginalView> original,
        Optional<Instant> until,
        Optional<RetractionView> retraction) {

    public GoneView {
        requireNonNull(masthead, "masthead");
        requireNonNull(original, "original");
        requireNonNull(until, "until");
        requireNonNull(retraction, "retraction");
    }

    /** Until when it was here, for readers. */
    public Optional<ShownTime> untilTime() {
        return until.map(masthead::until);
    }

    /** What it was, without naming it. */
    public String what() {
        return original.map(story -> masthead.say("readers.gone.outletStory", story.outlet()))
                .orElseGet(() -> masthead.say("readers.gone.story"));
    }
}
