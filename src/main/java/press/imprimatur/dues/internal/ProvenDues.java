package press.imprimatur.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyProofs;
import press.imprimatur.rights.DutyStanding;
import press.imprimatur.rights.InstrumentId;

/** Holds what people owe against what they proved: the rights alone know whether it is done. */
@ApplicationScoped
class ProvenDues {

    @Inject DueRows rows;
    @Inject DutyProofs proofs;
    @Inject Sentences sentences;
    @Inject Clock clock;

    void compare(InstrumentId instrument, WorkId work) {
        var dues =
                rows.ofWork(instrument, work).stream()
                        .filter(due -> due.duty().isOwedPerWork())
                        .toList();
        if (dues.isEmpty()) {
            return;
        }
        var standings = proofs.of(instrument, work);
        dues.forEach(due -> compare(due, of(due, standings)));
        rows.flush();
    }

    private static Optional<DutyStanding> of(DueEntity due, List<DutyStanding> standings) {
        return standings.stream()
                .filter(standing -> standing.name().equals(due.dutyName()))
                .findFirst();
    }

    private void compare(DueEntity due, Optional<DutyStanding> standing) {
        standing.flatMap(each -> each.met().or(each::excused))
                .ifPresentOrElse(
                        met -> {
                            if (due.isOpen()) {
                                due.settle(clock.instant(), met.by(), sentences.say("dues.proven"));
                            }
                        },
                        due::reopen);
    }

    /** Whether it waits for a person, and not for a letter that is on its way. */
    boolean waitsForAPerson(DueEntity due) {
        return due.work().stream()
                .flatMap(work -> proofs.of(due.instrument(), work).stream())
                .filter(standing -> standing.name().equals(due.dutyName()))
                .allMatch(standing -> standing.underWay().isEmpty());
    }
}
