package press.imprimatur.articles;

import java.util.Optional;
import press.imprimatur.sources.OutletId;

/**
 * An article as lists show it.
 *
 * @param outlet whose story it is, for a reprint
 */
public record ArticleSummary(
        ArticleId id,
        long version,
        ArticleKind kind,
        Stage stage,
        String headline,
        String byline,
        String language,
        Optional<OutletId> outlet,
        EditStamp edited) {}
