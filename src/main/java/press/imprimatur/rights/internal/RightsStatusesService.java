package press.imprimatur.rights.internal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.kernel.Slice;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.rights.DueStatus;
import press.imprimatur.rights.RightsStatus;
import press.imprimatur.rights.RightsStatuses;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

@Stateless
@Allows
public class RightsStatusesService implements RightsStatuses {

    @Inject StatusRows rows;
    @Inject StatusChanges changes;
    @Inject DatabaseHealth pulse;
    @Inject Event<JobDue> due;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void outdate(WorkId work, Use use) {
        var now = pulse.now();
        rows.outdate(work, use, now);
        due.fire(new JobDue(now));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void outdateAllOn(UUID subject) {
        changes.outdate(List.of(subject));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void outdateAll() {
        changes.outdateEverything();
    }

    @Override
    @Allows
    public void keep(
            DueStatus due, Question question, Verdict verdict, Optional<Instant> validUntil) {
        var subjects = Subjects.of(question);
        var names = new HashSet<UUID>();
        subjects.works().forEach(work -> names.add(work.value()));
        subjects.outlets().forEach(outlet -> names.add(outlet.value()));
        rows.keep(
                due,
                new RightsStatus(
                        due.work(), question.use(), verdict, validUntil, question.timing().at()),
                names);
    }

    @Override
    @Allows
    public void postpone(DueStatus due, Use use, Instant until) {
        rows.postpone(due, use, until);
    }

    @Override
    @Allows
    public Optional<DueStatus> findDue(Use use, Instant now) {
        return rows.findDue(use, now);
    }

    @Override
    @Allows
    public Optional<Instant> nextDue(Use use) {
        return rows.nextDue(use);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<WorkId, RightsStatus> of(Collection<WorkId> works, Use use) {
        return works.isEmpty()
                ? Map.of()
                : rows.of(works, use, pulse.now()).stream()
                        .collect(Collectors.toMap(RightsStatus::work, Function.identity()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<WorkId> list(Use use, Set<Verdict> verdicts, Optional<String> cursor, int limit) {
        var before = Cursors.before(cursor);
        var found = rows.list(use, verdicts, before, pulse.now(), limit + 1);
        return Slice.of(found, limit, UUID::toString).map(WorkId::new);
    }
}
