package press.imprimatur.terms.internal.decision;

import press.imprimatur.terms.Component;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.OwedDuty;

/** A duty on the paper that it stands on, without the part for which it is owed. */
record Owed(Duty duty, InstrumentRef instrument) {

    OwedDuty on(Component part) {
        return new OwedDuty(instrument, part, duty);
    }
}
