package press.imprimatur.kernel;

/**
 * What kind of thing the caller has to put right; the edges (pages, API) choose their answer by it.
 */
public enum Fault {
    /** What was given cannot be so; give something else. */
    INVALID,
    /** There is no such thing, or the caller may not know of it. */
    NOT_FOUND,
    /** It was there and is not any more, for good. */
    GONE,
    /** It is at odds with what is already so. */
    CONFLICT,
    /** Somebody changed it after the caller looked. */
    STALE,
    /** The caller is not known. */
    UNAUTHENTICATED,
    /** The caller is known, and may not. */
    FORBIDDEN,
    /** Too often; later it will do. */
    TOO_MANY,
    /** The rights do not allow it; the reasons say why, and what would change that. */
    NOT_PERMITTED
}
