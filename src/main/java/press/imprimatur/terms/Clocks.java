package press.imprimatur.terms;

import java.util.Optional;

/**
 * The clocks of a permission.
 *
 * @param publish when it may be brought out; an embargo is its beginning
 * @param display when it may be shown
 * @param displayFor how long it may be shown, counted from our first publication
 * @param originAge how old the original may be when we bring it out
 * @param notBefore how old the original must be when we bring it out
 * @param displayAfterOriginal how long it may be shown, counted from the original's publication
 */
public record Clocks(
        Window publish,
        Window display,
        Optional<TimeLimit> displayFor,
        Optional<TimeLimit> originAge,
        Optional<Delay> notBefore,
        Optional<TimeLimit> displayAfterOriginal) {

    /** No clock runs. */
    public static final Clocks NONE =
            new Clocks(Window.ALWAYS, Window.ALWAYS, Optional.empty(), Optional.empty());

    public Clocks {
        publish = publish == null ? Window.ALWAYS : publish;
        display = display == null ? Window.ALWAYS : display;
        displayFor = StableCopies.maybe(displayFor);
        originAge = StableCopies.maybe(originAge);
        notBefore = StableCopies.maybe(notBefore);
        displayAfterOriginal = StableCopies.maybe(displayAfterOriginal);
    }

    /** Those that do not run from the original, but for its age. */
    public Clocks(
            Window publish,
            Window display,
            Optional<TimeLimit> displayFor,
            Optional<TimeLimit> originAge) {
        this(publish, display, displayFor, originAge, Optional.empty(), Optional.empty());
    }

    /** The same with other windows. */
    public Clocks with(Window otherPublish, Window otherDisplay) {
        return new Clocks(
                otherPublish, otherDisplay, displayFor, originAge, notBefore, displayAfterOriginal);
    }

    /** The same, not before that after the original was published. */
    public Clocks notBefore(Delay delay) {
        return new Clocks(
                publish, display, displayFor, originAge, Optional.of(delay), displayAfterOriginal);
    }

    /** The same, down that long after the original was published. */
    public Clocks downAfterOriginal(TimeLimit limit) {
        return new Clocks(publish, display, displayFor, originAge, notBefore, Optional.of(limit));
    }
}
