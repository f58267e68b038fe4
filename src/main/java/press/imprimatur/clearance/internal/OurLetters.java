package press.imprimatur.clearance.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprimatur.courier.LetterId;

/** Recognises our letters by their {@code Message-ID}. */
final class OurLetters {

    /** They are called by their own ids; what stands behind them may be rewritten. */
    private static final Pattern NAME =
            Pattern.compile(
                    "<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^>]*>",
                    Pattern.CASE_INSENSITIVE);

    private OurLetters() {}

    /** Which letter that would be, if it is one of ours at all; empty if it cannot be. */
    static Optional<LetterId> named(String messageId) {
        return Optional.of(NAME.matcher(messageId))
                .filter(Matcher::matches)
                .map(name -> LetterId.of(name.group(1)));
    }
}
