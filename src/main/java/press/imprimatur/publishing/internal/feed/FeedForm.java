package press.imprimatur.publishing.internal.feed;

import press.imprimatur.terms.Use;

/** How much of a story a feed carries, the fuller first. */
public enum FeedForm {
    FULL(Use.FEED_FULL),
    SUMMARY(Use.FEED_SUMMARY);

    private final Use use;

    FeedForm(Use use) {
        this.use = use;
    }

    /** The use that has to be permitted for it. */
    public Use use() {
        return use;
    }
}
