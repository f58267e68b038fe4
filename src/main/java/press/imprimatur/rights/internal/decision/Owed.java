package press.imprimatur.rights.internal.decision;

import press.imprimatur.rights.Component;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.InstrumentRef;
import press.imprimatur.rights.OwedDuty;

/** A duty on the paper that it stands on, without the part for which it is owed. */
record Owed(Duty duty, InstrumentRef instrument) {

    OwedDuty on(Component part) {
        return new OwedDuty(instrument, part, duty);
    }
}
