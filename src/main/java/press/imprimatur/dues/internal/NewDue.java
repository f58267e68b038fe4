package press.imprimatur.dues.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Duty;

/**
 * Something that falls due.
 *
 * @param duty what the terms say of it
 * @param period what it is owed for, if for a stretch of time
 * @param work what it is owed for, if for one work
 * @param address where that came out
 * @param event what happened that calls for it; empty if only time passed, or something came out
 */
record NewDue(
        Duty duty,
        Optional<Stretch> period,
        Optional<WorkId> work,
        Optional<String> address,
        Instant dueAt,
        Optional<UUID> event) {

    /** For no event in particular. */
    NewDue(
            Duty duty,
            Optional<Stretch> period,
            Optional<WorkId> work,
            Optional<String> address,
            Instant dueAt) {
        this(duty, period, work, address, dueAt, Optional.empty());
    }

    /** The same thing is written down once, whoever comes upon it and however often. */
    String key() {
        return duty.type()
                + "/"
                + duty.payload()
                + period.map(stretch -> "/" + stretch.from()).orElse("")
                + work.map(id -> "/" + id).orElse("")
                + event.map(name -> "/" + name).orElse("");
    }
}
