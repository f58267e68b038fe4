package press.imprimatur.rights.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.rights.InstrumentGranted;

/** What is granted today may end tomorrow: the clock looks again. */
@ApplicationScoped
class NewGrants {

    @Inject Event<JobDue> due;
    @Inject DatabaseHealth pulse;

    void on(@Observes InstrumentGranted granted) {
        due.fire(new JobDue(pulse.now()));
    }
}
