package press.imprimatur.vault.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.jobs.JobDue;

/** Days as the newsroom counts them, and waking whoever destroys what has reached its own. */
@ApplicationScoped
class VaultDays {

    @Inject Newsrooms newsrooms;
    @Inject Clock clock;
    @Inject Event<JobDue> due;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    void setDay(VaultEntryEntity entry, LocalDate day) {
        entry.destroyOn(day, begins(day));
        due.fire(new JobDue(begins(day)));
    }

    boolean release(VaultEntryEntity entry) {
        var begins = begins(entry.destroyOn());
        due.fire(new JobDue(begins));
        return entry.release(begins);
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return newsrooms.find().map(Newsroom::zone).orElse(ZoneOffset.UTC);
    }
}
