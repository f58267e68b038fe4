package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.rights.Proposal;
import press.imprimatur.terms.Terms;

/** Terms that were on the table; the row is never changed. */
@Entity(name = "Proposal")
@Table(name = "rights_proposal")
class ProposalEntity {

    @Id private UUID id;

    @Column(name = "instrument_id")
    private UUID instrument;

    private int number;

    @Enumerated(EnumType.STRING)
    private Proposal.Side side;

    @JdbcTypeCode(SqlTypes.JSON)
    private String terms;

    private UUID evidence;
    private Instant at;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ProposalEntity() {}

    ProposalEntity(InstrumentEntity instrument, int number, Proposal.Side side, UUID evidence) {
        this.id = TimeOrdered.next();
        this.instrument = instrument.instrumentId().value();
        this.number = number;
        this.side = side;
        this.terms = TermsJson.canonical(instrument.terms());
        this.evidence = evidence;
    }

    ProposalEntity made(Instant when, String by) {
        at = when;
        recordedBy = by;
        return this;
    }

    Proposal proposal() {
        Terms content = TermsJson.read(terms);
        return new Proposal(number, side, content, at, recordedBy, Optional.ofNullable(evidence));
    }
}
