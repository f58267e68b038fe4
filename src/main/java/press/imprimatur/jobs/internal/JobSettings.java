package press.imprimatur.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the person who runs the server decides about jobs in the background. */
@ApplicationScoped
class JobSettings {

    /** How long the runner sleeps at most, in seconds. */
    @Inject
    @ConfigProperty(name = "imprimatur.rights.clock-longest-sleep-seconds", defaultValue = "60")
    int longestSleepSeconds;

    Duration longestSleep() {
        return Duration.ofSeconds(Math.max(1, longestSleepSeconds));
    }
}
