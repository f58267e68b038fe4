package press.imprimatur.publishing.internal.release;

import press.imprimatur.articles.ArticleId;

/**
 * A story that readers had came out anew. Fired inside the transaction that brings it out.
 *
 * @param before the revision that readers had
 * @param now the revision that they have
 */
public record BroughtOutAgain(ArticleId article, int before, int now) {}
