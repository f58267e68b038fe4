package press.imprimatur.bulk.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import press.imprimatur.bulk.BulkId;
import press.imprimatur.bulk.BulkState;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.notifications.Notifications;
import press.imprimatur.notifications.Telling;

/** Tells who asked that it is over. */
@ApplicationScoped
class BulkEnding {

    @Inject BulkRows rows;
    @Inject Notifications notifications;
    @Inject @Recorded Sentences sentences;

    /** Of two that do the last stories at the same moment, the second sees both done. */
    void endIfOver(BulkId id, Instant now) {
        rows.flush();
        var work = rows.lock(id).orElseThrow();
        var counts = rows.counts(id);
        if (counts.containsKey(BulkState.WAITING)) {
            return;
        }
        work.end(now);
        var done = counts.getOrDefault(BulkState.DONE, 0);
        var all = done + counts.getOrDefault(BulkState.NOT_DONE, 0);
        notifications.tell(
                Telling.of(
                        Set.of(work.askedBy()),
                        NotificationKind.BULK_OVER,
                        sentences.say("bulk.over." + work.act(), done, all),
                        "/desk/bulk/bulk.xhtml?id=" + id));
    }
}
