package press.imprimatur.sources.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.OutletId;

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

    @Column(name = "reprint_line")
    private String reprintLine;

    protected OutletEntity() {}

    OutletEntity(OutletId id, OutletDetails details) {
        this.id = id.value();
        write(details);
    }

    void change(long seen, OutletDetails details) {
        if (seen != version) {
            throw new ChangedMeanwhile("outlet", seen, version);
        }
        write(details);
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
