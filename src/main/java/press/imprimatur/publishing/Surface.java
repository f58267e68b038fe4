package press.imprimatur.publishing;

/** Where something of a story is that must come down. */
public enum Surface {
    /** Its page. */
    PAGE,
    /** A picture of it, at an address of its own. */
    PICTURE,
    /** Its item in our feed, in one of its forms. */
    FEED,
    /** The copies of others, who fetched the feed. */
    COPIES
}
