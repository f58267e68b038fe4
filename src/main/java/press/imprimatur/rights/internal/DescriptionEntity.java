package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DescribedWork;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.sources.OutletId;

/** What is said of a work now. Who said what before is in the audit trail. */
@Entity(name = "WorkDescription")
@Table(name = "rights_work_description")
class DescriptionEntity {

    @Id
    @Column(name = "work_id")
    private UUID work;

    @Version private long version;

    @Column(name = "outlet_id")
    private UUID outlet;

    private String language;

    @Column(name = "published_at")
    private Instant publishedAt;

    private String section;
    private String[] bylines;
    private String credit;

    @Column(name = "supplier_id")
    private String supplierId;

    private String[] instructions;
    private String pool;
    private String event;
    private String translator;
    private boolean complete;

    @Column(name = "said_by_name")
    private String by;

    @Column(name = "said_at")
    private Instant at;

    protected DescriptionEntity() {}

    WorkId work() {
        return new WorkId(work);
    }

    void refuseIfNotAt(long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile("work", seen, version);
        }
    }

    boolean isAsItCame() {
        return version == 0;
    }

    void describe(WorkDescription said) {
        outlet = said.outlet().map(OutletId::value).orElse(null);
        language = said.language().orElse(null);
        publishedAt = said.publishedAt().orElse(null);
        section = said.section().orElse(null);
        bylines = said.bylines().toArray(String[]::new);
        credit = said.credit().orElse(null);
        supplierId = said.supplierId().orElse(null);
        instructions = said.instructions().toArray(String[]::new);
        pool = said.pool().orElse(null);
        event = said.event().orElse(null);
        translator = said.translator().orElse(null);
        complete = said.complete();
    }

    void describe(WorkDescription said, Caller who, Instant when) {
        describe(said);
        by = who.name();
        at = when;
    }

    WorkDescription description() {
        return new WorkDescription(
                Optional.ofNullable(outlet).map(OutletId::new),
                Optional.ofNullable(language),
                Optional.ofNullable(publishedAt),
                Optional.ofNullable(section),
                Set.of(bylines),
                Optional.ofNullable(credit),
                Optional.ofNullable(supplierId),
                Set.of(instructions),
                Optional.ofNullable(pool),
                Optional.ofNullable(event),
                Optional.ofNullable(translator),
                complete);
    }

    DescribedWork described() {
        return new DescribedWork(
                description(), version, Optional.ofNullable(by), Optional.ofNullable(at));
    }
}
