package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import press.imprimatur.nodes.Pulse;
import press.imprimatur.rights.HoldLifted;
import press.imprimatur.rights.InstrumentAmended;
import press.imprimatur.rights.InstrumentGranted;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.InstrumentReinstated;
import press.imprimatur.rights.InstrumentRevoked;
import press.imprimatur.rights.InstrumentSuspended;
import press.imprimatur.rights.InstrumentTerminated;
import press.imprimatur.rights.SomethingDue;
import press.imprimatur.rights.WorkHeld;

/** What was decided on a work is not true any more when what speaks of it has changed. */
@ApplicationScoped
class StatusChanges {

    @Inject StatusRows rows;
    @Inject Pulse pulse;
    @Inject Event<SomethingDue> due;

    void on(@Observes InstrumentGranted granted) {
        outdate(granted.instrument());
    }

    void on(@Observes InstrumentRevoked revoked) {
        outdate(revoked.instrument());
    }

    void on(@Observes InstrumentAmended amended) {
        outdate(amended.version().id());
    }

    void on(@Observes InstrumentSuspended suspended) {
        outdate(suspended.instrument());
    }

    void on(@Observes InstrumentTerminated terminated) {
        outdate(terminated.instrument());
    }

    void on(@Observes InstrumentReinstated reinstated) {
        outdate(reinstated.instrument());
    }

    void on(@Observes WorkHeld held) {
        outdate(List.of(held.work().value()));
    }

    void on(@Observes HoldLifted lifted) {
        outdate(List.of(lifted.work().value()));
    }

    private void outdate(InstrumentId instrument) {
        if (rows.isAboutAnything(instrument)) {
            rows.outdateAll(pulse.now());
        }
        outdate(rows.subjectsOf(instrument));
    }

    private void outdate(Collection<UUID> subjects) {
        var now = pulse.now();
        subjects.forEach(subject -> rows.outdateAllOn(subject, now));
        due.fire(new SomethingDue(now));
    }
}
