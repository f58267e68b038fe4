package press.imprimatur.clearance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.clearance.DeskRequest;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;

/** A wish until it is fulfilled or struck. */
@Entity(name = "Wish")
@Table(name = "clearance_wish")
class WishEntity {

    @Id
    @Column(name = "work_id")
    private UUID work;

    private String about;

    @Column(name = "outlet_id")
    private UUID outlet;

    @Column(name = "wished_by")
    private String wishedBy;

    @Column(name = "wished_at")
    private Instant wishedAt;

    private String prepared;

    protected WishEntity() {}

    DeskRequest wish() {
        return new DeskRequest(
                new WorkId(work),
                about,
                Optional.ofNullable(outlet).map(OutletId::new),
                wishedBy,
                wishedAt,
                prepared);
    }
}
