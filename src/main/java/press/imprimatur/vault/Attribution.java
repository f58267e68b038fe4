package press.imprimatur.vault;

import java.time.Instant;
import press.imprimatur.articles.ArticleId;

/**
 * A source of a story, at the sentence that it supports.
 *
 * @param version grows with every change; a change says which version it was made from
 * @param standing whether the words that it supports stand in the story as it is kept now
 * @param addedBy who said so, by name
 */
public record Attribution(
        AttributionId id,
        long version,
        ArticleId article,
        AttributionDetails details,
        boolean standing,
        String addedBy,
        Instant addedAt) {}
