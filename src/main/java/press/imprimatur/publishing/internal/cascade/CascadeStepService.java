package press.imprimatur.publishing.internal.cascade;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;

/** The steps of a takedown. What one has committed stands, whatever becomes of the next. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class CascadeStepService {

    @Inject Cascade cascade;
    @Inject ComingDown comingDown;

    @Allows
    public Optional<Instant> nextDue() {
        return cascade.nextDue();
    }

    @Allows
    public Optional<Taken> take(Instant now) {
        return cascade.take(now);
    }

    @Allows
    public void settle(Taken taken, Instant now) {
        comingDown.settle(taken, now);
    }

    @Allows
    public void failed(Taken taken, String why) {
        cascade.failed(taken, why);
    }
}
