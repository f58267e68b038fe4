package press.imprimatur.notifications;

/** How somebody gets notifications by mail; in the inbox they are always. */
public enum MailChoice {
    /** A letter for each, at once. Who chose nothing gets them so. */
    AT_ONCE,
    /** One letter a day with all that were not read until then. */
    DAILY,
    /** None. */
    NEVER
}
