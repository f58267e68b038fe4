package press.imprimatur.courier.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import press.imprimatur.identity.Act;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;

/** The worker's book-keeping: each step is a transaction of its own, and none sends anything. */
@Stateless
@Allows
public class DeliveryService {

    @Inject Letters letters;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Takes the letter that has waited longest, for one try; empty if none is due. */
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public Optional<Dispatch> takeNext() {
        var now = clock.instant();
        return letters.nextDue(now)
                .map(letter -> letter.take(now, letters.attachments(letter.id())));
    }

    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void hasLeft(Dispatch dispatch) {
        underWay(dispatch)
                .ifPresent(letter -> {
                    letter.hasLeft(clock.instant());
                    record("letter.sent", dispatch, "the mail server has taken it");
                });
    }

    /** Notes why the try failed; the letter waits for the next one, or is given up. */
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void hindered(Dispatch dispatch, NotDelivered why) {
        underWay(dispatch)
                .ifPresent(letter -> {
                    letter.hindered(why, clock.instant());
                    if (letter.isGivenUp()) {
                        record("letter.failed", dispatch, why.getMessage());
                    }
                });
    }

    private Optional<LetterEntity> underWay(Dispatch dispatch) {
        return letters.find(dispatch.id()).filter(letter -> letter.isOnItsWay(dispatch.attempt()));
    }

    private void record(String verb, Dispatch dispatch, String summary) {
        audit.record(Act.of(verb, "letter", dispatch.id(), summary));
    }
}
