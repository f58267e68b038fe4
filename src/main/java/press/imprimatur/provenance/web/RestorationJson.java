package press.imprimatur.provenance.web;

import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.Restoration;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.terms.ComponentKind;

/**
 * A text, and what of it is to be as it was in the original: one of the last four.
 *
 * @param body HTML; it is cleaned to the body schema
 * @param whole headline, deck or body
 * @param passage of the original, by its number there; it comes back
 * @param addition by its number in the text; it goes
 * @param leftOut by its number among what was left out; it comes to its place
 */
public record RestorationJson(
        String headline,
        String deck,
        String body,
        Optional<ComponentKind> whole,
        Optional<Integer> passage,
        Optional<Integer> addition,
        Optional<Integer> leftOut) {

    StoryText text(Markup markup) {
        return new StoryTextJson(headline, deck, body).text(markup);
    }

    Restoration wanted() {
        var wanted =
                Stream.of(
                                given(whole).map(Restoration.Whole::new),
                                given(passage).map(Restoration.Passage::new),
                                given(addition).map(Restoration.Addition::new),
                                given(leftOut).map(Restoration.LeftOut::new))
                        .flatMap(Optional::<Restoration>stream)
                        .toList();
        if (wanted.size() != 1) {
            throw new FieldRefused("leftOut", "provenance.restoreOne");
        }
        return wanted.get(0);
    }

    private static <T> Optional<T> given(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }
}
