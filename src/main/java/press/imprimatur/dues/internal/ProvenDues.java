package press.imprimatur.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyProofs;
import press.imprimatur.rights.DutyStanding;
import press.imprimatur.rights.DutyStanding.NewsState;
import press.imprimatur.terms.InstrumentId;

/** Holds what people owe against what they proved: the rights alone know whether it is done. */
@ApplicationScoped
class ProvenDues {

    @Inject DueRows rows;
    @Inject DutyProofs proofs;
    @Inject @Recorded Sentences sentences;
    @Inject CurrentCaller callers;
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
        if (isDone(due, standing)) {
            if (due.isOpen()) {
                due.settle(clock.instant(), by(standing), sentences.say("dues.proven"));
            }
        } else {
            due.reopen();
        }
    }

    /** What is owed for an event is done when that event was told, whatever else happened since. */
    private static boolean isDone(DueEntity due, Optional<DutyStanding> standing) {
        return due.event()
                .map(event ->
                        standing.stream()
                                .flatMap(each -> each.news().stream())
                                .filter(news -> news.event().equals(event))
                                .anyMatch(news -> news.state() == NewsState.DONE))
                .orElseGet(() -> standing.filter(DutyStanding::isSettled).isPresent());
    }

    /** Who recorded it; of one event among several, whoever is at work now. */
    private String by(Optional<DutyStanding> standing) {
        return standing.flatMap(each -> each.met().or(each::excused))
                .map(DutyStanding.Met::by)
                .orElseGet(() -> callers.get().name());
    }

    /** Whether it waits for a person, and not for a letter that is on its way. */
    boolean waitsForAPerson(DueEntity due) {
        return due.work().stream()
                .flatMap(work -> proofs.of(due.instrument(), work).stream())
                .filter(standing -> standing.name().equals(due.dutyName()))
                .allMatch(DutyStanding::isLeftToPeople);
    }
}
