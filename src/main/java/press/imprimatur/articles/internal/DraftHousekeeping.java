package press.imprimatur.articles.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import press.imprimatur.identity.Allows;

/**
 * Forgets, every hour, what was typed long ago and never saved, and who was there once. Harmless on
 * several nodes.
 */
@Singleton
@Allows
public class DraftHousekeeping {

    /** Longer than a holiday. */
    static final Duration KEPT = Duration.ofDays(30);

    /** Long after anybody asks who is in an article. */
    private static final Duration SEEN = Duration.ofDays(1);

    @Inject WorkingDraftRows drafts;
    @Inject PresenceRows presences;
    @Inject Clock clock;

    @Allows
    @Schedule(hour = "*", minute = "23", persistent = false, info = "articles housekeeping")
    public void tidy() {
        drafts.forgetBefore(clock.instant().minus(KEPT));
        presences.forgetBefore(clock.instant().minus(SEEN));
    }
}
