package press.imprimatur.rights.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.NewReceipt;
import press.imprimatur.rights.OverrideRecord;
import press.imprimatur.rights.Receipt;
import press.imprimatur.rights.ReceiptId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.Use;

@Entity(name = "Receipt")
@Table(name = "rights_receipt")
class ReceiptEntity {

    @Id private UUID id;

    @Column(name = "work_id")
    private UUID work;

    @Column(name = "used_as")
    @Enumerated(EnumType.STRING)
    private Use use;

    private String channel;
    private String address;
    private Instant at;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "rendered_sha256")
    private String renderedSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private String trace;

    @ElementCollection
    @CollectionTable(
            name = "rights_receipt_instrument",
            joinColumns = @JoinColumn(name = "receipt"))
    @OrderColumn(name = "place")
    private List<RelianceColumns> reliedOn = new ArrayList<>();

    protected ReceiptEntity() {}

    ReceiptEntity(ReceiptId id, NewReceipt receipt, List<OverrideRecord> overrides, String by) {
        var question = receipt.question();
        this.id = id.value();
        work = question.work().work().value();
        use = question.use();
        channel = question.channel().id();
        address = receipt.address();
        at = question.timing().at();
        publishedBy = by;
        renderedSha256 = receipt.renderedSha256();
        trace = DecisionTrace.of(question, receipt.decision(), overrides);
        receipt.decision().reliedOn().forEach(each -> reliedOn.add(new RelianceColumns(each)));
    }

    boolean isOf(UUID otherWork, String otherChannel) {
        return work.equals(otherWork) && channel.equals(otherChannel);
    }

    WorkId work() {
        return new WorkId(work);
    }

    Instant at() {
        return at;
    }

    boolean reliesOn(InstrumentId instrument) {
        return reliedOn.stream().anyMatch(each -> each.instrument.equals(instrument.value()));
    }

    Receipt receipt() {
        return new Receipt(
                new ReceiptId(id),
                work(),
                DecisionTrace.madeFrom(trace),
                use,
                channel,
                address,
                at,
                publishedBy,
                reliedOn.stream().map(RelianceColumns::reference).toList(),
                renderedSha256,
                trace);
    }

    @Embeddable
    static class RelianceColumns {

        @Column(name = "instrument_id")
        private UUID instrument;

        private int number;

        protected RelianceColumns() {}

        RelianceColumns(InstrumentRef reference) {
            instrument = reference.id().value();
            number = reference.version();
        }

        InstrumentRef reference() {
            return new InstrumentRef(new InstrumentId(instrument), number);
        }
    }
}
