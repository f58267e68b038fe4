package press.imprimatur.articles.web;

import press.imprimatur.articles.Derivative;
import press.imprimatur.terms.Use;

/**
 * What was made from an article, as scripts read it.
 *
 * @param revision the text of the article that it was made from
 */
public record DerivativeJson(Use change, int revision, ArticleSummaryJson article) {

    static DerivativeJson of(Derivative made) {
        return new DerivativeJson(
                made.change(), made.revision(), ArticleSummaryJson.of(made.article()));
    }
}
