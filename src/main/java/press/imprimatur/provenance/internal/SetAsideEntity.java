package press.imprimatur.provenance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.provenance.CaptureId;

/** Somebody said that a passage that was left out is no part of the story. */
@Entity(name = "SetAside")
@Immutable
@Table(name = "provenance_set_aside")
class SetAsideEntity {

    @Id private UUID id;

    @Column(name = "capture_id")
    private UUID capture;

    /** Counted from 1. */
    private int number;

    @Column(name = "set_aside_at")
    private Instant at;

    @Column(name = "set_aside_by")
    private String by;

    protected SetAsideEntity() {}

    SetAsideEntity(CaptureId capture, int number, Instant at, String by) {
        id = TimeOrdered.next();
        this.capture = capture.value();
        this.number = number;
        this.at = at;
        this.by = by;
    }
}
