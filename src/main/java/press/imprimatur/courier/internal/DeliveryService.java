package press.imprimatur.courier.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.courier.LetterLeft;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.keys.KeyMissing;

/** The worker's book-keeping: each step is a transaction of its own, and none sends anything. */
@Stateless
@Allows
public class DeliveryService {

    @Inject Letters letters;
    @Inject SealedTexts texts;
    @Inject AuditTrail audit;
    @Inject Clock clock;
    @Inject Event<LetterLeft> left;

    /** Takes the letter that has waited longest, for one try; empty if none is due. */
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public Optional<Dispatch> takeNext() {
        var now = clock.instant();
        for (var next = letters.nextDue(now); next.isPresent(); next = letters.nextDue(now)) {
            var dispatch = take(next.get(), now);
            if (dispatch.isPresent()) {
                return dispatch;
            }
        }
        return Optional.empty();
    }

    /** One that cannot be opened must not keep the others; it waits for its key. */
    private Optional<Dispatch> take(LetterEntity letter, Instant now) {
        try {
            var text = texts.whole(letter);
            return Optional.of(letter.take(now, text, letters.attachments(letter.id())));
        } catch (KeyMissing missing) {
            letter.keyIsMissing();
            var act = AuditedAct.of("letter.failed", "letter", letter.id(), "its key is missing");
            audit.record(act);
            return Optional.empty();
        }
    }

    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void hasLeft(Dispatch dispatch) {
        underWay(dispatch)
                .ifPresent(letter -> {
                    letter.hasLeft(clock.instant());
                    record("letter.sent", dispatch, "the mail server has taken it");
                    left.fire(new LetterLeft(letter.id(), letter.about()));
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

    /** Seals what waits since before there were seals. */
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void sealOldOnes() {
        for (var letter : letters.notLeft()) {
            var whole = texts.of(letter.id(), letter.body());
            if (whole != null) {
                letter.seal(whole);
            }
        }
    }

    private Optional<LetterEntity> underWay(Dispatch dispatch) {
        return letters.find(dispatch.id()).filter(letter -> letter.isOnItsWay(dispatch.attempt()));
    }

    private void record(String verb, Dispatch dispatch, String summary) {
        audit.record(AuditedAct.of(verb, "letter", dispatch.id(), summary));
    }
}
