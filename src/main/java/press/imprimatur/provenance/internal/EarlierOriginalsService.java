package press.imprimatur.provenance.internal;

import static java.time.Instant.EPOCH;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.Job;
import press.imprimatur.provenance.Original;

/**
 * Reads the originals that an earlier version captured, so that texts are compared with them too.
 */
@Stateless
@Allows
public class EarlierOriginalsService implements Job {

    @Inject ShingleRows rows;
    @Inject Captures captures;
    @Inject Likeness likeness;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return rows.isAnyUnread() ? Optional.of(EPOCH) : Optional.empty();
    }

    @Override
    @Allows
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean doNext(Instant now) {
        var next = rows.takeUnread().flatMap(captures::find);
        next.map(CaptureEntity::capture)
                .ifPresent(capture -> {
                    Original original = capture.original();
                    likeness.keep(capture.id(), original.text());
                });
        return next.isPresent();
    }
}
