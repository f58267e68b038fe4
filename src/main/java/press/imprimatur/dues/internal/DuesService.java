package press.imprimatur.dues.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import press.imprimatur.dues.Due;
import press.imprimatur.dues.DueFilter;
import press.imprimatur.dues.DueId;
import press.imprimatur.dues.DueNotFound;
import press.imprimatur.dues.Dues;
import press.imprimatur.dues.Settlement;
import press.imprimatur.files.Files;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.rights.Permissions;

@Stateless
@Allows
public class DuesService implements Dues {

    private static final int LONGEST_NOTE = 2000;

    @Inject DueRows rows;
    @Inject DuesSettings settings;
    @Inject Files files;
    @Inject Permissions permissions;
    @Inject AuditTrail audit;
    @Inject CurrentCaller callers;
    @Inject Clock clock;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public Slice<Due> list(DueFilter filter, Optional<String> cursor, int limit) {
        var now = clock.instant();
        var found = rows.after(cursor.map(DueRows.Place::of), filter, now, limit + 1);
        var dues = found.stream().map(each -> each.due(now)).toList();
        return Slice.of(dues, limit, due -> due.dueAt() + "|" + due.id());
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public Due get(DueId id) {
        return find(id).due(clock.instant());
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public Due settle(DueId id, long seen, Settlement how) {
        var due = find(id);
        due.refuseUnlessOpenAt(seen);
        if (due.duty().isOwedPerWork()) {
            throw new FieldRefused("note", "dues.takesAProof");
        }
        if (how.note().isEmpty() && how.evidence().isEmpty()) {
            throw new FieldRefused("note", "dues.neitherNoteNorEvidence");
        }
        if (how.note().length() > LONGEST_NOTE) {
            throw new FieldRefused("note", "dues.noteTooLong", LONGEST_NOTE);
        }
        how.evidence()
                .ifPresent(proof ->
                        due.provenBy(
                                proof.fileName(),
                                files.store(proof.content(), settings.evidence()).id()));
        var now = clock.instant();
        due.settle(now, callers.get().name(), how.note());
        if (!rows.isAnotherOverdue(due, now)) {
            permissions.recordDutyMet(due.instrument(), due.dutyName(), due.work());
        }
        rows.flush();
        audit.record(AuditedAct.of("due.settled", "due", id, due.due(now).title()));
        return due.due(now);
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public byte[] evidence(DueId id) {
        return find(id).evidence().map(files::read).orElseThrow(() -> new DueNotFound(id));
    }

    private DueEntity find(DueId id) {
        return rows.find(id).orElseThrow(() -> new DueNotFound(id));
    }
}
