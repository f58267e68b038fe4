package press.imprimatur.clearance.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.clearance.NewRequest;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

/**
 * A request as scripts send it.
 *
 * @param lastDay the last day on which it may be shown, in the newsroom's zone
 * @param answerBy when it lapses; absent for as long as the settings say
 */
public record NewRequestJson(
        String title,
        WorkId work,
        Optional<OutletId> outlet,
        String grantor,
        Optional<String> contact,
        String mail,
        Set<Use> uses,
        Optional<LocalDate> lastDay,
        Optional<String> creditLine,
        Optional<String> note,
        Optional<Instant> answerBy) {

    NewRequest request(ZoneId zone) {
        if (work == null) {
            throw new FieldRefused("work", "clearance.workMissing");
        }
        return new NewRequest(
                title,
                outlet,
                grantor,
                orNothing(contact),
                mail,
                terms(zone),
                orNothing(note),
                answerBy);
    }

    private Terms terms(ZoneId zone) {
        var wanted = uses == null ? new Use[0] : uses.toArray(Use[]::new);
        var end = lastDay == null ? Optional.<LocalDate>empty() : lastDay;
        var shown = end.map(day -> Window.through(day, zone)).orElse(Window.ALWAYS);
        var terms =
                Terms.allowing(Scope.of(work), wanted).within(Constraints.NONE.displayed(shown));
        var line = orNothing(creditLine);
        return line.isBlank() ? terms : terms.owing(Duty.creditLine(line.strip(), "TOP"));
    }

    private static String orNothing(Optional<String> text) {
        return text == null ? "" : text.orElse("");
    }
}
