package press.imprimatur.notifications.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import press.imprimatur.identity.Allows;

/** Forgets, every night, what was read or told long ago. Harmless on several nodes. */
@Singleton
@Allows
public class NotificationHousekeeping {

    private static final Duration READ = Duration.ofDays(90);
    private static final Duration TOLD = Duration.ofDays(365);

    @Inject NotificationRows rows;
    @Inject Clock clock;

    @Allows
    @Schedule(hour = "3", minute = "41", persistent = false, info = "notifications housekeeping")
    public void tidy() {
        rows.forget(clock.instant().minus(READ), clock.instant().minus(TOLD));
    }
}
