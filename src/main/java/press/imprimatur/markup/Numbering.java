package press.imprimatur.markup;

import java.util.Optional;

/**
 * How the entries of a list are counted. A text refers to them ("as point 5 says"), so that another
 * count would say something else.
 *
 * @param reversed whether downwards
 * @param start the first number; absent if it counts from one, or down to one
 * @param style what the numbers look like
 */
public record Numbering(boolean reversed, Optional<Integer> start, Style style) {

    /** One, two, three. */
    public static final Numbering USUAL = new Numbering(false, Optional.empty(), Style.DECIMAL);

    /** No list of a story counts further. */
    public static final int MOST = 99_999;

    /** What numbers look like. */
    public enum Style {
        DECIMAL(""),
        LOWER_LETTERS("a"),
        UPPER_LETTERS("A"),
        LOWER_ROMAN("i"),
        UPPER_ROMAN("I");

        private final String type;

        Style(String type) {
            this.type = type;
        }

        /** As HTML says it; empty for the usual one. */
        public String type() {
            return type;
        }
    }

    /**
     * @throws IllegalArgumentException if it starts beyond what a list counts
     */
    public Numbering {
        refuseUnusual(start);
        start = start.filter(first -> reversed || first != 1);
    }

    static void refuseUnusual(Optional<Integer> number) {
        if (number.filter(each -> Math.abs(each) > MOST).isPresent()) {
            throw new IllegalArgumentException("no list counts so far");
        }
    }
}
