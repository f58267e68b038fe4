package press.imprimatur.publishing;

/**
 * How much of a story a feed carries at most; never more than the permission of the story lets into
 * feeds.
 */
public enum FeedAmount {
    /** The whole text with its pictures where that is permitted, otherwise a summary. */
    FULL,
    /** A summary of those whose summary is permitted. */
    SUMMARY,
    /** The headline of those whose summary is permitted, with the words that are owed. */
    HEADLINE
}
