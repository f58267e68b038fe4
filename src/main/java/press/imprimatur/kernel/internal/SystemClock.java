package press.imprimatur.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the machine's time enters; everybody else is given a Clock. */
@ApplicationScoped
class SystemClock {

    @Produces
    Clock utc() {
        return Clock.systemUTC();
    }
}
