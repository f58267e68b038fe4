package press.imprimatur.search.internal.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import press.imprimatur.identity.ActRecorded;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.publishing.DisplayArranged;
import press.imprimatur.search.FoundKind;

/**
 * Notes what changes, in the transaction that changes it. Whatever anybody does to a thing stands
 * in the audit trail, so nobody who adds a verb has to think of the search.
 */
@ApplicationScoped
class Changes {

    /** By what the audit trail calls them. */
    private static final Map<String, FoundKind> KINDS =
            Map.of(
                    "article", FoundKind.ARTICLE,
                    "outlet", FoundKind.OUTLET,
                    "permission", FoundKind.PERMISSION,
                    "picture", FoundKind.PICTURE,
                    "letter", FoundKind.LETTER);

    @Inject NotedChanges rows;
    @Inject Event<JobDue> due;
    @Inject Clock clock;

    void on(@Observes ActRecorded act) {
        var kind = KINDS.get(act.subject().kind());
        if (kind != null) {
            note(new Thing(kind, UUID.fromString(act.subject().id())));
        }
    }

    /** A new end of a story that stays out is no act of anybody. */
    void on(@Observes DisplayArranged arranged) {
        note(new Thing(FoundKind.ARTICLE, arranged.article().value()));
    }

    private void note(Thing thing) {
        var now = clock.instant();
        rows.add(thing, now);
        due.fire(new JobDue(now));
    }
}
