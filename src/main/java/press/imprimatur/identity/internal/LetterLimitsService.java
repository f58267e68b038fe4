package press.imprimatur.identity.internal;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.TooManySignIns;

/**
 * Counts who asks for letters to choose a password, so that nobody fills a colleague's mailbox. It
 * counts in transactions of its own: what is refused is counted all the same.
 */
@Stateless
@LocalBean
@Allows(thePublic = true)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LetterLimitsService {

    @Inject Failures failures;
    @Inject Clock clock;

    /**
     * @throws TooManySignIns if letters were asked for from there too often lately
     */
    @Allows(thePublic = true)
    public void countFrom(String address) {
        var until = count(Throttle.LETTERS_FROM, address);
        if (clock.instant().isBefore(until)) {
            throw new TooManySignIns(clock.instant(), until);
        }
    }

    /** Whether this account may get one more letter by now. */
    @Allows
    public boolean mayBeWritten(User user) {
        var until = count(Throttle.LETTERS_TO, user.id().toString());
        return !clock.instant().isBefore(until);
    }

    /** Until when the one before holds this one up. */
    private Instant count(Throttle throttle, String what) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var bucket = throttle.bucket(what);
        var before = failures.lock(bucket, now);
        if (now.isBefore(before.blockedUntil())) {
            return before.blockedUntil();
        }
        var count = Throttle.failuresAfter(before.failures(), before.lastAt(), now);
        failures.write(
                bucket, new Failures.Bucket(count, now, now.plus(throttle.delayAfter(count))));
        return now;
    }
}
