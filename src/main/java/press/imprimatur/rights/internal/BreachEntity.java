package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.rights.CureIsTooLate;
import press.imprimatur.rights.OpenBreach;
import press.imprimatur.rights.internal.lifecycle.CommonsLicence;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Moment;

/** A breach of a licence: open until it is cured, and for good if it never is. */
@Entity(name = "Breach")
@Table(name = "rights_breach")
class BreachEntity {

    @Id private UUID id;

    @Version private long version;

    @Column(name = "instrument_id")
    private UUID instrumentId;

    private String licence;

    @Column(name = "discovered_at")
    private Instant discoveredAt;

    @Column(name = "cure_until")
    private Instant cureUntil;

    @Column(name = "cured_at")
    private Instant curedAt;

    private String reason;

    protected BreachEntity() {}

    BreachEntity(InstrumentId instrument, CommonsLicence licence, Instant discovered, String why) {
        this.id = TimeOrdered.next();
        this.instrumentId = instrument.value();
        this.licence = licence.toString();
        this.discoveredAt = discovered;
        this.cureUntil = licence.cureUntil(discovered).orElse(null);
        this.reason = why;
    }

    /**
     * @throws CureIsTooLate if the licence knows no cure, or it came too late
     * @throws FieldRefused if it lies before the discovery or in the future
     */
    void cure(Instant at, Instant now) {
        if (cureUntil == null) {
            throw CureIsTooLate.never(licence);
        }
        if (at.isAfter(now) || at.isBefore(discoveredAt)) {
            throw new FieldRefused("cured", "rights.curedWhen");
        }
        if (!at.isBefore(cureUntil)) {
            throw CureIsTooLate.after(new Moment(cureUntil, ZoneOffset.UTC));
        }
        curedAt = at;
    }

    InstrumentId instrument() {
        return new InstrumentId(instrumentId);
    }

    OpenBreach openBreach(String title) {
        return new OpenBreach(
                instrument(), title, licence, discoveredAt, Optional.ofNullable(cureUntil), reason);
    }
}
