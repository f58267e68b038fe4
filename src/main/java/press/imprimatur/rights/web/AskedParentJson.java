package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkVersion;
import press.imprimatur.terms.WorkVersion.Derivation;

/**
 * Of what a story was made, and how.
 *
 * @param corrects the versions that it only corrects
 * @param update whether it is neither the first version nor a correction of it; not, if absent
 * @param change TRANSLATE or ABRIDGE
 * @param derivedFrom of what it was made itself
 * @param sameStory whether we made it ourselves, so that it needs no permission of its own beside
 *     this one's; not, if absent
 * @param outSince when we first brought out what it was made from, UTC; absent if we never did
 */
public record AskedParentJson(
        WorkId work,
        Optional<String> version,
        Set<String> corrects,
        Optional<Boolean> update,
        Optional<AskedFactsJson> facts,
        Use change,
        Optional<AskedParentJson> derivedFrom,
        Optional<Boolean> sameStory,
        Optional<Instant> outSince) {

    private static final String FIELD = "derivedFrom";

    Derivation derivation(Map<WorkId, WorkDescription> said) {
        if (work == null) {
            throw new FieldRefused(FIELD + ".work", "rights.noWorks");
        }
        if (change == null || !change.isChange()) {
            throw new FieldRefused(FIELD + ".change", "rights.changeOfNothing");
        }
        var told = Asked.given(facts).orElse(AskedFactsJson.NONE).facts();
        var parent =
                new WorkVersion(
                        work,
                        Asked.given(version).orElse(QuestionJson.CURRENT),
                        corrects,
                        Asked.given(update).orElse(false),
                        said.getOrDefault(work, WorkDescription.NONE).ofStory(told),
                        Asked.given(derivedFrom).map(each -> each.derivation(said)));
        return new Derivation(
                parent, change, Asked.given(sameStory).orElse(false), Asked.given(outSince));
    }

    Set<WorkId> works() {
        var works = new HashSet<WorkId>();
        Asked.given(derivedFrom).ifPresent(each -> works.addAll(each.works()));
        works.add(work);
        return works;
    }
}
