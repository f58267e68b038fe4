package press.imprimatur.clearance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.clearance.MailThread;
import press.imprimatur.terms.InstrumentId;

/** The correspondence about one request, and when it goes on by itself. */
@Entity(name = "MailThread")
@Table(name = "clearance_thread")
class ThreadEntity {

    @Id
    @Column(name = "instrument_id")
    private UUID instrument;

    @Column(name = "reply_id")
    private String replyId;

    private String note;
    private int reminders;

    @Column(name = "next_reminder_at")
    private Instant nextReminderAt;

    protected ThreadEntity() {}

    ThreadEntity(InstrumentId about, String replyId) {
        this.instrument = about.value();
        this.replyId = replyId;
        this.note = "";
    }

    void asked(String words, Optional<Instant> firstReminder) {
        note = words;
        reminders = 0;
        nextReminderAt = firstReminder.orElse(null);
    }

    void reminded(Optional<Instant> next) {
        reminders++;
        nextReminderAt = next.orElse(null);
    }

    /** Nobody is waited for any more. */
    void rest() {
        nextReminderAt = null;
    }

    boolean isDueAt(Instant now) {
        return nextReminderAt != null && !now.isBefore(nextReminderAt);
    }

    InstrumentId instrument() {
        return new InstrumentId(instrument);
    }

    String replyId() {
        return replyId;
    }

    String note() {
        return note;
    }

    int reminders() {
        return reminders;
    }

    MailThread thread() {
        return new MailThread(replyId, reminders, Optional.ofNullable(nextReminderAt));
    }
}
