package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.WorkDescriptions;
import press.imprimatur.terms.CreditPart;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Rendering;

/** Reads what scripts ask, with what is on record of the works. */
@RequestScoped
public class AskedQuestions {

    @Inject Decisions decisions;
    @Inject WorkDescriptions descriptions;
    @Inject Clock clock;

    /**
     * @throws FieldRefused if the question cannot be so, beside the field where it cannot
     */
    Question read(QuestionJson asked) {
        var said = descriptions.all(asked.works());
        var question = asked.question(clock.instant(), said);
        return Asked.given(asked.rendering())
                .map(shown -> question.rendered(rendering(shown, decide(question))))
                .orElse(question);
    }

    private List<OwedDuty> decide(Question question) {
        return decisions.decide(question).duties();
    }

    /**
     * @param owed without a page
     */
    static Rendering rendering(List<RenderedDutyJson> told, List<OwedDuty> owed) {
        var shown = new HashSet<OwedDuty>();
        var lacking = new HashMap<OwedDuty, String>();
        var unknown = new HashMap<OwedDuty, Set<CreditPart>>();
        for (var each : told) {
            for (var duty : meant(each, owed)) {
                if (each.isShown()) {
                    shown.add(duty);
                }
                Asked.given(each.lacking()).ifPresent(what -> lacking.put(duty, what));
                unknown.put(duty, each.unknownParts());
            }
        }
        unknown.values().removeIf(Set::isEmpty);
        return new Rendering(shown, Map.copyOf(lacking), Map.copyOf(unknown));
    }

    private static List<OwedDuty> meant(RenderedDutyJson told, List<OwedDuty> owed) {
        var meant = owed.stream().filter(told::isOn).toList();
        if (meant.isEmpty()) {
            throw new FieldRefused("rendering", "rights.renderedOfNothing");
        }
        return meant;
    }
}
