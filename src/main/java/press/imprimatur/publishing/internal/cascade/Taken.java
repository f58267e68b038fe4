package press.imprimatur.publishing.internal.cascade;

import java.util.UUID;
import press.imprimatur.articles.ArticleId;

/**
 * A descent that a worker took to do it.
 *
 * @param id its row
 */
public record Taken(UUID id, ArticleId article, Descent descent) {}
