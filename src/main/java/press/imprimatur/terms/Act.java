package press.imprimatur.terms;

/** What is about to happen with a work. */
public enum Act {
    /** To bring it out: needs the publish window, the age limit, the quantities and the display. */
    PUBLISH,
    /** To let it stay where it came out before: of the clocks, needs the display window only. */
    KEEP
}
