package press.imprimatur.publishing.internal.story;

import java.time.Instant;
import press.imprimatur.identity.Newsroom;

/**
 * What a rendering says beside the story itself.
 *
 * @param site where it comes out
 * @param path where the story stands on the site
 * @param firstPublishedAt when it first came out
 * @param publishedAt when this state of it came out
 */
public record PublicFacts(Site site, String path, Instant firstPublishedAt, Instant publishedAt) {

    /** Whose site it is. */
    public Newsroom newsroom() {
        return site.newsroom();
    }
}
