package press.imprimatur.publishing.internal.lists;

import java.util.List;
import java.util.Optional;
import press.imprimatur.publishing.FeedAmount;
import press.imprimatur.publishing.internal.feed.FeedEntry;
import press.imprimatur.publishing.internal.feed.FeedForm;
import press.imprimatur.publishing.internal.formats.FeedItem;

/**
 * How a feed gives less than permissions let it. It can only take away: whatever is left was stored
 * with the story, with the words that are owed for it.
 *
 * @param forms from which it takes
 * @param headlines whether it leaves nothing but the headline and what is owed
 */
record FeedCut(List<FeedForm> forms, boolean headlines) {

    static FeedCut of(FeedAmount amount) {
        return amount == FeedAmount.FULL
                ? new FeedCut(List.of(FeedForm.values()), false)
                : new FeedCut(List.of(FeedForm.SUMMARY), amount == FeedAmount.HEADLINE);
    }

    /** What is left; empty if it cannot be told apart from the rest. */
    Optional<FeedItem> cut(FeedEntry entry) {
        return headlines ? entry.dated().headlineOnly() : Optional.of(entry.dated());
    }
}
