package press.imprimatur.rights.internal.clock;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.jobs.Job;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.nodes.DatabaseHealth;

/** Warns people before a permission ends, each time once of each end. */
@Stateless
@Allows
public class WarningService implements Job {

    @Inject WarningRows rows;
    @Inject WarningMail mail;
    @Inject AuditTrail audit;
    @Inject @Recorded Sentences sentences;
    @Inject DatabaseHealth pulse;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return rows.nextDue(pulse.now());
    }

    @Override
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public boolean doNext(Instant now) {
        var taken = rows.take(now);
        taken.ifPresent(warning -> warn(warning, now));
        return taken.isPresent();
    }

    private void warn(Warning warning, Instant now) {
        rows.given(warning, now);
        var permission = warning.permission();
        var summary = sentences.say(warning.of().summary(), permission.title(), warning.days());
        audit.record(AuditedAct.of("permission.endsSoon", "permission", permission.id(), summary));
        mail.send(warning);
    }
}
