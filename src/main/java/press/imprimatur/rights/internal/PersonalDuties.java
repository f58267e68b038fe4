package press.imprimatur.rights.internal;

import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.Terms;

/** Which duties of terms people meet, or may say of that they are not possible. */
final class PersonalDuties {

    private PersonalDuties() {}

    /** Those of the whole and of each clause, each once. */
    static List<Duty> in(Terms terms) {
        var ofClauses = terms.permissions().stream().flatMap(clause -> clause.duties().stream());
        return Stream.concat(terms.duties().stream(), ofClauses)
                .filter(duty ->
                        duty.type().proof().isGivenByPerson()
                                || duty.grade() == Grade.WHERE_POSSIBLE)
                .distinct()
                .toList();
    }

    /**
     * @throws FieldRefused if the terms owe none of that name
     */
    static Duty named(DutyName name, Terms terms) {
        return in(terms).stream()
                .filter(duty -> DutyName.of(duty).equals(name))
                .findFirst()
                .orElseThrow(() -> new FieldRefused("duty", "rights.dutyNotOwed"));
    }
}
