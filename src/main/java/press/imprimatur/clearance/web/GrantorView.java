package press.imprimatur.clearance.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the grantor's page shows.
 *
 * @param error the field that is refused, with its sentence; empty if none is
 */
public record GrantorView(
        String newsroom,
        String title,
        String grantor,
        String askedBy,
        List<String> asked,
        String note,
        Optional<StoryView> story,
        String until,
        List<UseChoice> choices,
        AnswerForm typed,
        Optional<Refusal> error) {

    /** A use to tick. */
    public record UseChoice(String name, String words) {}

    /** What is refused. */
    public record Refusal(String field, String sentence) {}

    /** The text; its type admits nothing but the body schema. */
    public record StoryView(
            String headline, String byline, String language, Content text, String original) {}

    /** The sentence beside a field; empty if there is nothing to say about it. */
    public String errorAt(String field) {
        return error.filter(refusal -> refusal.field().equals(field))
                .map(Refusal::sentence)
                .orElse("");
    }

    /** Refusals of things that have no field on this page. */
    public String otherError() {
        var known = Set.of("kind", "name", "words", "uses", "lastDay", "creditLine", "evidence");
        return error.filter(refusal -> !known.contains(refusal.field()))
                .map(Refusal::sentence)
                .orElse("");
    }
}
