package press.imprimatur.articles;

import press.imprimatur.terms.Use;

/**
 * An article that was made from another.
 *
 * @param change {@link Use#TRANSLATE} or {@link Use#ABRIDGE}
 * @param revision the text of the other that it was made from
 */
public record Derivative(Use change, int revision, ArticleSummary article) {}
