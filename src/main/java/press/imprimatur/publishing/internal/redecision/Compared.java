package press.imprimatur.publishing.internal.redecision;

import java.util.List;
import press.imprimatur.articles.ArticleId;

/**
 * What came of a batch.
 *
 * @param seen how many stories were decided again
 * @param changed those of which the answer is another
 */
public record Compared(int seen, List<ArticleId> changed) {}
