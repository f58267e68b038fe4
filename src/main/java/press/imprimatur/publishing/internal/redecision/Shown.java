package press.imprimatur.publishing.internal.redecision;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.ArticleId;

/**
 * A story that readers get now.
 *
 * @param validUntil until when what is stored for them is shown; empty if no clock ends it
 */
record Shown(
        ArticleId article,
        int revision,
        String path,
        Instant firstPublishedAt,
        Instant publishedAt,
        Optional<Instant> validUntil) {

    static UUID[] names(Collection<Shown> shown) {
        return shown.stream().map(each -> each.article().value()).toArray(UUID[]::new);
    }
}
