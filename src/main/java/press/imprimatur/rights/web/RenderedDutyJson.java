package press.imprimatur.rights.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.terms.CreditPart;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.OwedDuty;

/**
 * What a page that was rendered shows of a duty, named as an answer without it names the duty.
 *
 * @param payload its exact words; whatever they are, if absent
 * @param shown whether it is met there; it is, if absent
 * @param lacking what exactly is missing there, if it is not
 * @param unknown what its credit line names and nobody has said
 */
public record RenderedDutyJson(
        String component,
        InstrumentId instrument,
        DutyType type,
        Optional<Map<String, String>> payload,
        Optional<Boolean> shown,
        Optional<String> lacking,
        Set<CreditPart> unknown) {

    boolean isOn(OwedDuty owed) {
        return owed.component().toString().equals(component)
                && owed.instrument().id().equals(instrument)
                && owed.duty().type() == type
                && Asked.given(payload).filter(w -> !w.equals(owed.duty().payload())).isEmpty();
    }

    boolean isShown() {
        return Asked.given(shown).orElse(true);
    }

    Set<CreditPart> unknownParts() {
        return unknown == null ? Set.of() : unknown;
    }
}
