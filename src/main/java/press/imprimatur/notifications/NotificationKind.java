package press.imprimatur.notifications;

/** Why somebody is told. */
public enum NotificationKind {
    /** A colleague named them in a comment. */
    MENTIONED,
    /** A colleague answered in a thread that they wrote in. */
    REPLIED,
    /** A colleague commented on a story of theirs. */
    COMMENTED,
    /** Work was given to them. */
    ASSIGNED,
    /** Work of theirs is due soon. */
    DUE_SOON,
    /** A story of theirs is out. */
    PUBLISHED,
    /** A story of theirs is not to be read any more. */
    CAME_DOWN,
    /** A story waits for them. */
    WAITING,
    /** Work of theirs on many stories is over. */
    BULK_OVER,
    /** Somebody left, and what they had to do is nobody's. */
    LEFT_BEHIND
}
