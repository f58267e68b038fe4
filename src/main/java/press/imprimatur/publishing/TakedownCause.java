package press.imprimatur.publishing;

/** Why something has to come down. */
public enum TakedownCause {
    /** The time for which it was permitted is over. */
    TIME,
    /** The rights changed: a permission was revoked or suspended, or the work is held. */
    RIGHTS,
    /** We took it down. */
    WITHDRAWN,
    /** We retracted it: it does not hold. */
    RETRACTED,
    /** We killed it. */
    KILLED;

    /** Why a story of that state is down; a live one is down for its rights. */
    public static TakedownCause of(PublicationState state) {
        return switch (state) {
            case LIVE -> RIGHTS;
            case WITHDRAWN -> WITHDRAWN;
            case RETRACTED -> RETRACTED;
            case KILLED -> KILLED;
        };
    }
}
