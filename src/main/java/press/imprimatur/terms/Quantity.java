package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.Optional;

/**
 * How much of something is allowed.
 *
 * @param most at most so many
 * @param period over which {@link Kind#PER_PERIOD} counts, backwards from now; absent for others
 */
public record Quantity(Kind kind, int most, Optional<Period> period) {

    public Quantity {
        requireNonNull(kind, "kind");
        period = StableCopies.maybe(period);
        if (most < 0 || (kind == Kind.PER_PERIOD) != period.isPresent()) {
            throw new IllegalArgumentException(kind + " " + most + " " + period);
        }
    }

    /** So many works on display at the same time. */
    public static Quantity liveAtOnce(int most) {
        return new Quantity(Kind.LIVE_AT_ONCE, most, Optional.empty());
    }

    /**
     * So many stories in any stretch of that length. One that is taken down and comes out again
     * within it keeps its place; after it, it takes a new one.
     */
    public static Quantity per(Period period, int most) {
        return new Quantity(Kind.PER_PERIOD, most, Optional.of(period));
    }

    /** So many paragraphs of the text. */
    public static Quantity paragraphs(int most) {
        return new Quantity(Kind.PARAGRAPHS, most, Optional.empty());
    }

    /** So many words of the text. */
    public static Quantity words(int most) {
        return new Quantity(Kind.WORDS, most, Optional.empty());
    }

    /** So many hundredths of the original. */
    public static Quantity percent(int most) {
        return new Quantity(Kind.PERCENT, most, Optional.empty());
    }

    /** What is counted. */
    public enum Kind {
        PER_PERIOD,
        LIVE_AT_ONCE,
        WORDS,
        PARAGRAPHS,
        PERCENT;

        /** Whether it is kept in the usage ledger, and not measured on the text. */
        public boolean isCounted() {
            return this == PER_PERIOD || this == LIVE_AT_ONCE;
        }
    }
}
