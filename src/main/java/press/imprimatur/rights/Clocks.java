package press.imprimatur.rights;

import java.util.Optional;

/**
 * The three clocks of a permission.
 *
 * @param publish when it may be brought out; an embargo is its beginning
 * @param display when it may be shown
 * @param displayFor how long it may be shown, counted from our first publication
 * @param originAge how old the original may be when we bring it out
 */
public record Clocks(
        Window publish,
        Window display,
        Optional<TimeLimit> displayFor,
        Optional<TimeLimit> originAge) {

    /** No clock runs. */
    public static final Clocks NONE =
            new Clocks(Window.ALWAYS, Window.ALWAYS, Optional.empty(), Optional.empty());

    public Clocks {
        publish = publish == null ? Window.ALWAYS : publish;
        display = display == null ? Window.ALWAYS : display;
        displayFor = Sorted.maybe(displayFor);
        originAge = Sorted.maybe(originAge);
    }
}
