package press.imprimatur.rights.web;

import java.util.Map;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.WorkVersion;

/**
 * A part of what would be out.
 *
 * @param number among those of its kind; the next, if absent
 * @param work the work whose rights it needs; the story itself, if absent
 * @param cameWith the story in whose original a picture stood
 * @param facts what is told of that work; of words, what is told of the story
 * @param length how long its text is
 */
public record AskedPartJson(
        ComponentKind kind,
        Optional<Integer> number,
        Optional<WorkId> work,
        Optional<WorkId> cameWith,
        Optional<AskedFactsJson> facts,
        Optional<QuestionJson.LengthJson> length) {

    /**
     * @param next the number that it has if it does not say
     */
    Component part(WorkVersion story, int next, Map<WorkId, WorkDescription> said) {
        if (kind == null) {
            throw new FieldRefused("parts.kind", "rights.partOfNoKind");
        }
        var counted = Asked.given(number).orElse(next);
        if (counted < 1) {
            throw new FieldRefused("parts.number", "rights.partNumber");
        }
        var whose = Asked.given(work).orElse(story.work());
        var told = Asked.given(facts).orElse(AskedFactsJson.NONE).facts();
        var known = said.getOrDefault(whose, WorkDescription.NONE).ofPicture(told);
        return new Component(
                kind,
                counted,
                whose,
                cameWith,
                kind.isText() && Asked.given(facts).isEmpty() ? story.facts() : known,
                Asked.given(length).map(QuestionJson.LengthJson::extent));
    }
}
