package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When the person who runs the server wants everything decided again. */
@ApplicationScoped
class RedecisionSettings {

    /** At what time of the night, in the newsroom's zone. */
    @Inject
    @ConfigProperty(name = "imprimatur.publishing.redecision-at", defaultValue = "03:00")
    LocalTime at;

    /** The last such instant that is not later than now. */
    Instant last(Instant now, ZoneId zone) {
        var today = now.atZone(zone).with(at);
        var last = today.toInstant().isAfter(now) ? today.minusDays(1) : today;
        return last.toInstant();
    }

    /** The first such instant that is later than now. */
    Instant next(Instant now, ZoneId zone) {
        return last(now, zone).atZone(zone).plusDays(1).with(at).toInstant();
    }
}
