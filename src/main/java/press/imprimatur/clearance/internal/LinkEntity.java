package press.imprimatur.clearance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.terms.InstrumentId;

/** A link to the grantor's page: for one set of terms, for a time, for one answer. */
@Entity(name = "GrantorLink")
@Table(name = "clearance_link")
class LinkEntity {

    @Id private UUID id;

    @Column(name = "instrument_id")
    private UUID instrument;

    private int proposal;

    @Column(name = "token_sha256")
    private String tokenSha256;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected LinkEntity() {}

    LinkEntity(InstrumentId about, int proposal, String token, Instant now, Instant until) {
        this.id = TimeOrdered.next();
        this.instrument = about.value();
        this.proposal = proposal;
        this.tokenSha256 = LinkSecret.hash(token);
        this.issuedAt = now;
        this.expiresAt = until;
    }

    UUID id() {
        return id;
    }

    InstrumentId instrument() {
        return new InstrumentId(instrument);
    }

    boolean isFor(int latestProposal) {
        return proposal == latestProposal;
    }

    boolean opensWith(String token) {
        return LinkSecret.isSame(tokenSha256, LinkSecret.hash(token));
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
