package press.imprimatur.identity.internal;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import press.imprimatur.identity.ActRecorded;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditEntry;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;

@Stateless
@Allows
public class AuditTrailService implements AuditTrail {

    @Inject AuditEntries entries;
    @Inject CurrentCaller callers;
    @Inject Clock clock;
    @Inject Event<ActRecorded> recorded;

    /** The act has been allowed by the service that reports it; here it is only written down. */
    @Override
    @Allows(everybodyAtTheDesk = true)
    @TransactionAttribute(MANDATORY)
    public void record(AuditedAct act) {
        entries.add(new RecordedAct(clock.instant(), callers.get(), act));
        recorded.fire(new ActRecorded(act.verb(), act.subject()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<AuditEntry> list(Optional<Subject> about, Optional<String> cursor, int limit) {
        if (about.isEmpty()) {
            refuseReporters();
        }
        var before = cursor.map(AuditTrailService::place).orElse(Long.MAX_VALUE);
        var rows = entries.newestBefore(before, about, limit + 1);
        return Slice.of(rows, limit, row -> Long.toString(row.number())).map(RecordedAct::entry);
    }

    private static long place(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw new FieldRefused("cursor", "identity.cursorMalformed");
        }
    }

    /** Everybody sees who did what to a thing they look at; the whole trail is for the leads. */
    private void refuseReporters() {
        var caller = callers.get();
        var sees =
                caller.isSystem()
                        || caller.is(Role.EDITOR)
                        || caller.is(Role.RIGHTS_EDITOR)
                        || caller.is(Role.ADMINISTRATOR);
        if (!sees) {
            throw new NotAllowed("editor, rights editor, administrator");
        }
    }
}
