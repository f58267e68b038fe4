package press.imprimatur.sources.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Party;
import press.imprimatur.sources.PartyChange;
import press.imprimatur.sources.PartyState;

@Entity(name = "Outlet")
@Table(name = "sources_outlet")
class OutletEntity {

    @Id private UUID id;

    @Version private long version;

    private String name;
    private String domain;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_mail")
    private String contactMail;

    @Column(name = "contact_erased_at")
    private Instant contactErasedAt;

    @Column(name = "reprint_line")
    private String reprintLine;

    @Enumerated(EnumType.STRING)
    private PartyState state = PartyState.ACTIVE;

    private UUID successor;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "state_reason")
    private String stateReason = "";

    protected OutletEntity() {}

    OutletEntity(OutletId id, OutletDetails details) {
        this.id = id.value();
        write(details);
    }

    void change(long seen, OutletDetails details) {
        refuseIfNotAt(seen);
        write(details);
    }

    void become(long seen, PartyChange change, Instant now) {
        refuseIfNotAt(seen);
        state = change.state();
        successor = change.successor().map(OutletId::value).orElse(null);
        stateReason = change.reason();
        stateSince = now;
    }

    void forgetContact(Instant now) {
        contactName = "";
        contactMail = "";
        contactErasedAt = now;
    }

    Optional<Instant> contactErasedAt() {
        return Optional.ofNullable(contactErasedAt);
    }

    private void refuseIfNotAt(long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile("outlet", seen, version);
        }
    }

    Party party() {
        return new Party(
                new OutletId(id),
                version,
                name,
                state,
                Optional.ofNullable(successor).map(OutletId::new),
                Optional.ofNullable(stateSince),
                stateReason);
    }

    private void write(OutletDetails details) {
        name = details.name();
        domain = details.domain();
        contactName = details.contactName();
        contactMail = details.contactMail();
        reprintLine = details.reprintLine();
    }

    Outlet outlet() {
        var details = new OutletDetails(name, domain, contactName, contactMail, reprintLine);
        return new Outlet(new OutletId(id), version, details);
    }
}
