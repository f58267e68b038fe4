package press.imprimatur.dues.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.dues.Due;
import press.imprimatur.dues.Due.Price;
import press.imprimatur.dues.Due.Settled;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.dues.DueDone;
import press.imprimatur.dues.DueId;
import press.imprimatur.dues.DueState;
import press.imprimatur.files.FileId;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Remedy;
import press.imprimatur.terms.InstrumentId;

/**
 * Something that we owe. It becomes overdue by the clock alone; the desk is warned then, and a week
 * later; after another week the rights are told of both warnings, and only then does a remedy that
 * takes down do so. It ends when somebody notes that it was done.
 */
@Entity(name = "Due")
@Table(name = "dues_due")
class DueEntity {

    private static final Duration BETWEEN_WARNINGS = Duration.ofDays(7);
    private static final int WARNINGS = 2;

    @Id private UUID id;
    @Version private long version;

    @Column(name = "instrument_id")
    private UUID instrument;

    private String title;
    private UUID outlet;

    @Enumerated(EnumType.STRING)
    private DutyType duty;

    /** Which of the duties of that type; null in entries from before they had names. */
    @Column(name = "duty_name")
    private String dutyName;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    private BigDecimal amount;
    private String currency;

    @Column(name = "send_to")
    private String sendTo;

    @Column(name = "period_from")
    private Instant periodFrom;

    @Column(name = "period_until")
    private Instant periodUntil;

    @Column(name = "work_id")
    private UUID work;

    private String address;

    /** What happened that calls for it; null if nothing did. */
    @Column(name = "event_id")
    private UUID event;

    @Column(name = "due_at")
    private Instant dueAt;

    private int warnings;

    @Column(name = "next_warning_at")
    private Instant nextWarningAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    private String note;

    @Column(name = "evidence_name")
    private String evidenceName;

    @Column(name = "evidence_sha256")
    private String evidence;

    protected DueEntity() {}

    DueId id() {
        return new DueId(id);
    }

    InstrumentId instrument() {
        return new InstrumentId(instrument);
    }

    DutyType duty() {
        return duty;
    }

    DutyName dutyName() {
        return dutyName == null ? DutyName.anyOf(duty) : new DutyName(dutyName);
    }

    Optional<WorkId> work() {
        return Optional.ofNullable(work).map(WorkId::new);
    }

    Optional<OutletId> outlet() {
        return Optional.ofNullable(outlet).map(OutletId::new);
    }

    Optional<Stretch> period() {
        return Optional.ofNullable(periodFrom).map(from -> new Stretch(from, periodUntil));
    }

    Optional<String> sendTo() {
        return Optional.ofNullable(sendTo).filter(to -> !to.isBlank());
    }

    Optional<UUID> event() {
        return Optional.ofNullable(event);
    }

    Optional<FileId> evidence() {
        return Optional.ofNullable(evidence).map(FileId::new);
    }

    boolean isToBeWarnedOf(Instant now) {
        return settledAt == null && nextWarningAt != null && !nextWarningAt.isAfter(now);
    }

    /**
     * Goes one step on: the first warning, the second, the end of the second's week.
     *
     * @return whether it is a warning; the last step is none
     */
    boolean warn() {
        var isWarning = warnings < WARNINGS;
        warnings = Math.min(warnings + 1, WARNINGS);
        nextWarningAt = isWarning ? nextWarningAt.plus(BETWEEN_WARNINGS) : null;
        return isWarning;
    }

    /**
     * What the rights are to be told after a step: that it is overdue, at the first; that two
     * warnings were not heeded, at the last. Of the second warning they hear nothing while its week
     * runs.
     */
    Optional<Integer> toBeRecorded(boolean wasWarning) {
        if (!wasWarning) {
            return Optional.of(WARNINGS);
        }
        return warnings == 1 ? Optional.of(1) : Optional.empty();
    }

    void refuseUnlessOpenAt(long seen) {
        if (settledAt != null) {
            throw new DueDone(settledBy);
        }
        if (seen != version) {
            throw new ChangedMeanwhile("due", seen, version);
        }
    }

    void settle(Instant now, String by, String words) {
        settledAt = now;
        settledBy = by;
        note = words;
        nextWarningAt = null;
    }

    boolean isOpen() {
        return settledAt == null;
    }

    /** What counted as done has to be done again, from where its warnings stood. */
    void reopen() {
        if (settledAt != null) {
            settledAt = null;
            settledBy = null;
            note = null;
            nextWarningAt = dueAt;
            warnings = 0;
        }
    }

    void provenBy(String fileName, FileId file) {
        evidenceName = fileName;
        evidence = file.sha256();
    }

    Due due(Instant now) {
        return new Due(
                id(),
                version,
                instrument(),
                title,
                outlet(),
                duty,
                Optional.ofNullable(amount)
                        .map(sum -> new Price(sum.stripTrailingZeros(), currency)),
                period(),
                work(),
                Optional.ofNullable(address).filter(place -> !place.isBlank()),
                dueAt,
                remedy,
                warnings,
                state(now),
                settled());
    }

    private DueState state(Instant now) {
        if (settledAt != null) {
            return DueState.DONE;
        }
        return now.isBefore(dueAt) ? DueState.DUE : DueState.OVERDUE;
    }

    private Optional<Settled> settled() {
        return Optional.ofNullable(settledAt)
                .map(at -> new Settled(at, settledBy, note, Optional.ofNullable(evidenceName)));
    }
}
