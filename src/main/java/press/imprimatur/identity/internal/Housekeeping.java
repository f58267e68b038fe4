package press.imprimatur.identity.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import press.imprimatur.identity.Allows;

/** Forgets, every hour, what nobody needs any more. Harmless on several nodes at once. */
@Singleton
@Allows
public class Housekeeping {

    @Inject Sessions sessions;
    @Inject Failures failures;
    @Inject StoredPasswordKeys keys;
    @Inject RepeatedRequests requests;
    @Inject Clock clock;

    @Allows
    @Schedule(hour = "*", minute = "17", persistent = false, info = "identity housekeeping")
    public void tidy() {
        var now = clock.instant();
        sessions.forgetEndedBefore(now);
        failures.forgetBefore(now.minus(Throttle.FORGOTTEN_AFTER));
        keys.forgetEndedBefore(now);
        requests.forgetBefore(now.minus(RepeatedRequests.KEPT));
    }
}
