package press.imprimatur.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.nodes.DatabaseHealth;

/** The rights clock for tests: it lies still until it is wound up, and is turned by hand. */
@ApplicationScoped
public class ClockInHand {

    @Inject JobRunner clock;
    @Inject DatabaseHealth pulse;
    @Inject CurrentCaller callers;

    /** From now on nothing wakes by itself. */
    public void pause() {
        clock.pause();
    }

    /** It wakes by itself again. */
    public void windUp() {
        clock.windUp();
    }

    /** Does all that is due now, by the later of this node's clock and the database's. */
    public void turn() {
        turnTo(pulse.now());
    }

    /** Does all that is due by then, as it would by itself. */
    public void turnTo(Instant now) {
        callers.runAs(
                Caller.system("rights clock"),
                () -> {
                    clock.jobs()
                            .forEach(work -> {
                                while (work.doNext(now)) {
                                    continue;
                                }
                            });
                    return null;
                });
    }
}
