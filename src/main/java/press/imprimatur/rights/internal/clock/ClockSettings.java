package press.imprimatur.rights.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the person who runs the server decides about the rights clock. */
@ApplicationScoped
class ClockSettings {

    /** How long the rights clock sleeps at most, in seconds. */
    @Inject
    @ConfigProperty(name = "imprimatur.rights.clock-longest-sleep-seconds", defaultValue = "60")
    int longestSleepSeconds;

    Duration longestSleep() {
        return Duration.ofSeconds(Math.max(1, longestSleepSeconds));
    }
}
