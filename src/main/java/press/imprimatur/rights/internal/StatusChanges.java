package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.rights.AuthorshipChanged;
import press.imprimatur.rights.Counters;
import press.imprimatur.rights.DutyOverdue;
import press.imprimatur.rights.HoldLifted;
import press.imprimatur.rights.InstrumentAmended;
import press.imprimatur.rights.InstrumentConfirmed;
import press.imprimatur.rights.InstrumentGranted;
import press.imprimatur.rights.InstrumentReinstated;
import press.imprimatur.rights.InstrumentRevoked;
import press.imprimatur.rights.InstrumentSuspended;
import press.imprimatur.rights.InstrumentTerminated;
import press.imprimatur.rights.LicenceAnswered;
import press.imprimatur.rights.OverrideSigned;
import press.imprimatur.rights.OverrideWithdrawn;
import press.imprimatur.rights.ReceiptsStored;
import press.imprimatur.rights.RightsFactRecorded;
import press.imprimatur.rights.WorkHeld;
import press.imprimatur.rights.WorkTakenDown;
import press.imprimatur.terms.InstrumentId;

/** What was decided on a work is not true any more when what speaks of it has changed. */
@ApplicationScoped
class StatusChanges {

    @Inject StatusRows rows;
    @Inject Outdated outdated;
    @Inject Counters counters;
    @Inject DatabaseHealth pulse;
    @Inject Event<JobDue> due;

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

    void on(@Observes InstrumentConfirmed confirmed) {
        outdate(confirmed.instrument());
    }

    void on(@Observes LicenceAnswered answered) {
        outdate(answered.instrument());
    }

    void on(@Observes RightsFactRecorded fact) {
        fact.work().ifPresentOrElse(this::outdate, () -> outdate(fact.instrument()));
    }

    void on(@Observes DutyOverdue overdue) {
        overdue.work().ifPresentOrElse(this::outdate, () -> outdate(overdue.instrument()));
    }

    void on(@Observes OverrideSigned signed) {
        outdate(signed.work());
    }

    void on(@Observes OverrideWithdrawn withdrawn) {
        outdate(withdrawn.work());
    }

    /** What came out is kept from now on; what others would need may be used up by it. */
    void on(@Observes ReceiptsStored stored) {
        outdate(stored.works().stream().map(WorkId::value).toList());
        outdateOthers(stored.reliedOn(), 0);
    }

    /** What went would have to come out anew; what it used may be free for others. */
    void on(@Observes WorkTakenDown down) {
        outdate(down.work());
        outdateOthers(rows.reliedOnFor(down.work()), 1);
    }

    void on(@Observes WorkHeld held) {
        outdate(held.work());
    }

    void on(@Observes HoldLifted lifted) {
        outdate(lifted.work());
    }

    void on(@Observes AuthorshipChanged changed) {
        if (changed.work().isEmpty()) {
            outdated.addEverything();
        }
        outdate(changed.work().stream().map(WorkId::value).toList());
    }

    /** Those under a permission whose last place was taken just now, or was free before. */
    private void outdateOthers(Collection<InstrumentId> reliedOn, int freed) {
        counters.of(reliedOn)
                .forEach((instrument, counted) -> {
                    if (counted.stream().anyMatch(each -> each.isUsedUpBut(freed))) {
                        outdate(instrument);
                    }
                });
    }

    private void outdate(InstrumentId instrument) {
        if (rows.isAboutAnything(instrument)) {
            outdated.addEverything();
        }
        outdate(rows.subjectsOf(instrument));
    }

    private void outdate(WorkId work) {
        outdate(List.of(work.value()));
    }

    /** Everything that was decided is to be decided again. */
    void outdateEverything() {
        outdated.addEverything();
        due.fire(new JobDue(pulse.now()));
    }

    /** What was decided on these works and outlets is to be decided again. */
    void outdate(Collection<UUID> subjects) {
        outdated.add(subjects);
        due.fire(new JobDue(pulse.now()));
    }
}
