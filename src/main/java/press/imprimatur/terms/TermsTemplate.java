package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;

/**
 * Terms to start from.
 *
 * @param id its name for pages and scripts, for instance {@code one-off-mail}
 * @param licence the licence that it is, for instance CC BY 4.0; absent for all others
 * @param evidence what usually proves it
 * @param terms as they usually are; works, outlet and credits are still to be named: an empty list
 *     of works stands for the works in question, a selection of anything for those of the outlet
 * @param toComplete duties that belong to it but whose words only the paper knows
 * @param companion the template of the other instrument that goes with it: house rules stand beside
 *     a licence and are never part of it
 */
public record TermsTemplate(
        String id,
        Group group,
        InstrumentKind kind,
        Optional<String> licence,
        EvidenceType evidence,
        Terms terms,
        List<DutyType> toComplete,
        Optional<String> companion) {

    /** Works that are still to be named. */
    public static final Scope WORKS = new Scope.ListedWorks(null);

    /** Everything of an outlet that is still to be named. */
    public static final Scope OUTLET = new Scope.Selector(Criteria.ANYTHING, List.of());

    public TermsTemplate {
        requireNonNull(id, "id");
        requireNonNull(group, "group");
        requireNonNull(kind, "kind");
        requireNonNull(evidence, "evidence");
        requireNonNull(terms, "terms");
        licence = StableCopies.maybe(licence);
        toComplete = StableCopies.list(toComplete);
        companion = StableCopies.maybe(companion);
    }

    /** Terms without more ado. */
    public static TermsTemplate of(
            String id, Group group, InstrumentKind kind, EvidenceType evidence, Terms terms) {
        return new TermsTemplate(id, group, kind, null, evidence, terms, null, null);
    }

    /** The same with duties whose words are still to be filled in. */
    public TermsTemplate toComplete(DutyType... duties) {
        return new TermsTemplate(
                id, group, kind, licence, evidence, terms, List.of(duties), companion);
    }

    /** The same beside another instrument. */
    public TermsTemplate beside(String other) {
        return new TermsTemplate(
                id, group, kind, licence, evidence, terms, toComplete, Optional.of(other));
    }

    /** What the desk calls it. */
    public String name(Sentences sentences) {
        return licence.orElseGet(() -> sentences.say("rights.template." + id));
    }

    /** What it is for, and what to look at, in a sentence or two. */
    public String about(Sentences sentences) {
        return sentences.say(
                "rights.templateAbout." + licence.map(name -> "licence").orElse(id),
                licence.orElse(""));
    }

    /** Under which heading it is offered; its words are {@code rights.templateGroup.…}. */
    public enum Group {
        PARTNERS,
        OWN,
        AGENCIES,
        STYLES,
        CREATIVE_COMMONS_4,
        CREATIVE_COMMONS_3,
        PUBLIC_DOMAIN
    }
}
