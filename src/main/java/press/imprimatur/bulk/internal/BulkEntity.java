package press.imprimatur.bulk.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.imprimatur.bulk.BulkAct;
import press.imprimatur.bulk.BulkId;
import press.imprimatur.bulk.BulkOrder;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;

/** The same act with many stories: looked at, then begun once, and over after the last story. */
@Entity(name = "Bulk")
@Table(name = "bulk_work")
class BulkEntity {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private BulkAct act;

    private String detail;
    private String reason = "";

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    /** Which roles whoever asked had then: a token has fewer than its owner. */
    @Column(name = "asked_with")
    private String[] askedWith = {};

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected BulkEntity() {}

    BulkEntity(BulkOrder order, Caller by, Instant now) {
        this.id = BulkId.next().value();
        this.act = order.act();
        this.detail = order.detail();
        this.askedBy = by.user().value();
        this.askedByName = by.name();
        this.askedWith = by.roles().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.preparedAt = now;
    }

    void begin(String why, Instant now) {
        reason = why;
        begunAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    BulkId bulkId() {
        return new BulkId(id);
    }

    BulkAct act() {
        return act;
    }

    String detail() {
        return detail;
    }

    String reason() {
        return reason;
    }

    boolean isOf(UserId person) {
        return askedBy.equals(person.value());
    }

    UserId askedBy() {
        return new UserId(askedBy);
    }

    String askedByName() {
        return askedByName;
    }

    /** Somebody with no more roles than the work was asked for with. */
    Caller narrowed(Caller person) {
        var then = Arrays.stream(askedWith).map(Role::valueOf).collect(Collectors.toSet());
        var now = person.roles().stream().filter(then::contains).collect(Collectors.toSet());
        return new Caller(person.user(), person.name(), Set.copyOf(now), person.via());
    }

    Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
