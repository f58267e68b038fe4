package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.terms.Use;

/**
 * What is to be made from an article.
 *
 * @param change {@link Use#TRANSLATE} or {@link Use#ABRIDGE}; absent if nobody said
 * @param language of a translation: BCP 47; absent for a shorter version, which stays in its own
 */
public record NewDerivative(Optional<Use> change, Optional<String> language) {

    public NewDerivative {
        requireNonNull(change, "change");
        language =
                language == null
                        ? Optional.empty()
                        : language.map(String::strip).filter(tag -> !tag.isEmpty());
    }

    /** A translation into a language. */
    public static NewDerivative translation(String into) {
        return new NewDerivative(Optional.of(Use.TRANSLATE), Optional.ofNullable(into));
    }

    /** A shorter version. */
    public static NewDerivative shorter() {
        return new NewDerivative(Optional.of(Use.ABRIDGE), Optional.empty());
    }
}
