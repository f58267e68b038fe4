package press.imprimatur.articles.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import press.imprimatur.identity.Allows;

/** Forgets, every hour, what was typed long ago and never saved. Harmless on several nodes. */
@Singleton
@Allows
public class DraftHousekeeping {

    /** Longer than a holiday. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject WorkingDraftRows drafts;
    @Inject Clock clock;

    @Allows
    @Schedule(hour = "*", minute = "23", persistent = false, info = "articles housekeeping")
    public void tidy() {
        drafts.forgetBefore(clock.instant().minus(KEPT));
    }
}
