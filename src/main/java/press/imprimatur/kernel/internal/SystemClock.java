package press.imprimatur.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one place where the machine's time enters; everybody else is given a Clock. */
@ApplicationScoped
class SystemClock {

    /** As fine as PostgreSQL keeps instants: what is written down is what is read back. */
    @Produces
    Clock utc() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
