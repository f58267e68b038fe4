package press.imprimatur.publishing;

import press.imprimatur.articles.ArticleId;

/**
 * What readers get of a story, or until when, is arranged anew. Fired inside the transaction that
 * does it.
 */
public record DisplayArranged(ArticleId article) {}
