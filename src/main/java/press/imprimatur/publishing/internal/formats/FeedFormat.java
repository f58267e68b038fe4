package press.imprimatur.publishing.internal.formats;

import java.util.List;

/**
 * A format in which readers' programs get the feed. Everything else is the same for all formats:
 * what is in the feed, until when, at which address, and how serving answers who has it already.
 *
 * <p>Pure: the same items always give the same characters. The items were proofread, so whatever is
 * written has their {@link FeedItem#html()} whole and their {@link FeedItem#byline()} as it is.
 */
public interface FeedFormat {

    /** Where the feed stands in this format: {@code /feed.} and a name in lower-case letters. */
    String path();

    /** What the address of any feed in this format ends with: a dot and a name. */
    default String ending() {
        return path().substring(FeedChannel.FEED.length());
    }

    /** Without parameters; what is written is UTF-8. */
    String mediaType();

    /** The whole feed, the newest story first. */
    String write(FeedChannel channel, List<FeedItem> items);
}
