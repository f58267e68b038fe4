package press.imprimatur.publishing.internal.redecision;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Site;
import press.imprimatur.terms.Use;

/**
 * A story that readers get now.
 *
 * @param gists of the answers by which they get it, use by use: the page, and the feed if it has it
 */
record Shown(
        ArticleId article,
        int revision,
        String path,
        Instant firstPublishedAt,
        Instant publishedAt,
        Map<Use, String> gists) {

    PublicFacts facts(Site site) {
        return new PublicFacts(site, path, firstPublishedAt, publishedAt);
    }

    static UUID[] names(Collection<Shown> shown) {
        return shown.stream().map(each -> each.article().value()).toArray(UUID[]::new);
    }
}
