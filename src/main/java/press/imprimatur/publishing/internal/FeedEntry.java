package press.imprimatur.publishing.internal;

import java.time.Instant;
import java.util.Optional;

/**
 * What a feed says of a story.
 *
 * @param item the element of the feed, rendered when the story came out
 * @param validUntil the first instant at which it must not be in the feed any more; empty if none
 */
record FeedEntry(FeedForm form, String item, Optional<Instant> validUntil) {}
