package press.imprimatur.provenance.web;

import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.StoryText;

/**
 * The words of a story as scripts give them.
 *
 * @param body HTML; it is cleaned to the body schema
 */
public record StoryTextJson(String headline, String deck, String body) {

    StoryText text(Markup markup) {
        return new StoryText(orEmpty(headline), orEmpty(deck), markup.clean(orEmpty(body)));
    }

    static StoryTextJson of(StoryText text) {
        return new StoryTextJson(text.headline(), text.deck(), text.body().html());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
