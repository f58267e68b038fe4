package press.imprimatur.articles.web;

import java.util.Optional;
import press.imprimatur.articles.NewDerivative;
import press.imprimatur.terms.Use;

/**
 * What a script wants made from an article.
 *
 * @param change TRANSLATE or ABRIDGE
 * @param language of a translation, BCP 47; absent for a shorter version
 */
public record NewDerivativeJson(Use change, Optional<String> language) {

    NewDerivative wanted() {
        return new NewDerivative(Optional.ofNullable(change), language);
    }
}
