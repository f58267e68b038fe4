package press.imprimatur.identity;

import static java.util.Objects.requireNonNull;

/**
 * A link of the audit trail's chain that does not hold.
 *
 * @param position which link, counted from 1
 * @param entry the number of its entry; 0 where there is none
 * @param fault what is wrong with it
 */
public record BrokenLink(long position, long entry, Kind fault) {

    public BrokenLink {
        requireNonNull(fault, "fault");
    }

    /** What may be wrong with a link. */
    public enum Kind {
        /** There is no link at this position, though there are later ones. */
        LINK_MISSING,
        /** Who, when or what of its entry is not as it was, or the link itself is not. */
        CHANGED,
        /** The name or the line for people of its entry is not as it was. */
        WORDS_CHANGED,
        /** The chain ends elsewhere than its end says. */
        END_MISSING
    }
}
