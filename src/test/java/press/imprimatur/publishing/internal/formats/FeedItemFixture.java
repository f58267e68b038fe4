package press.imprimatur.publishing.internal.formats;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.publishing.internal.rendering.FeedItemView;
import press.imprimatur.publishing.internal.rendering.FeedItems;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.StoryFixture;

/** Items of a feed, and the feed that they are in. */
public final class FeedItemFixture {

    static final Instant END = Instant.parse("2026-06-01T00:00:00Z");

    private FeedItemFixture() {}

    static FeedChannel channel() {
        Masthead masthead = StoryFixture.MASTHEAD;
        return new FeedChannel(
                masthead.newsroom(),
                masthead.channel(),
                masthead.address(),
                masthead.language(),
                StoryFixture.PUBLISHED);
    }

    /** A reprint with pictures, in its whole length. */
    static FeedItem full() {
        return FeedItems.of(new FeedItemView(StoryFixture.reprint(), "urn:uuid:1", true));
    }

    /** The same reprint, of which only a summary goes out. */
    static FeedItem summary() {
        return FeedItems.of(new FeedItemView(StoryFixture.reprint(), "urn:uuid:2", false));
    }

    /** A story of our own. */
    static FeedItem own() {
        return FeedItems.of(new FeedItemView(StoryFixture.own(), "urn:uuid:3", true));
    }

    /** A story of our own in these words. */
    public static FeedItem saying(String headline, String html, String byline) {
        return described(headline, "", "", html, byline);
    }

    /** A story of our own in these words. */
    static FeedItem described(
            String headline, String deck, String summary, String html, String byline) {
        return new FeedItem(
                "urn:uuid:4",
                true,
                "https://courier.example/stories/ferries",
                "https://courier.example/stories/ferries",
                headline,
                deck,
                "",
                byline,
                summary,
                "en",
                "ltr",
                StoryFixture.PUBLISHED,
                Optional.empty(),
                Optional.empty(),
                html,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
