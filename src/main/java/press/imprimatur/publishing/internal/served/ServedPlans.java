package press.imprimatur.publishing.internal.served;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.publishing.DisplayArranged;

/** Has a story read some seconds after what readers get of it has changed. */
@ApplicationScoped
class ServedPlans {

    /** Browsers and caches before us may keep a page for a minute: a reader who comes then. */
    private static final Duration SETTLED = Duration.ofSeconds(70);

    @Inject ServedRows rows;
    @Inject ServedSettings settings;
    @Inject Event<JobDue> waits;
    @Inject Clock clock;

    void on(@Observes DisplayArranged arranged) {
        if (settings.isOn()) {
            var due = clock.instant().plus(SETTLED);
            rows.plan(arranged.article(), due);
            waits.fire(new JobDue(due));
        }
    }
}
