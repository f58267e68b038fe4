package press.imprimatur.rights.internal.own;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.rights.NewStaffMember;
import press.imprimatur.rights.StaffMember;

/** Somebody's time on the staff: begun once, ended perhaps, never deleted. */
@Entity(name = "Staff")
@Table(name = "rights_staff")
class StaffEntity {

    @Id private UUID id;

    @Version private long version;

    private UUID person;
    private String name;
    private LocalDate since;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected StaffEntity() {}

    StaffEntity(UUID id, NewStaffMember member, Instant now, String by) {
        this.id = id;
        this.person = member.person().map(UserId::value).orElse(null);
        this.name = member.name();
        this.since = member.since();
        this.lastDay = member.lastDay().orElse(null);
        this.recordedAt = now;
        this.recordedBy = by;
    }

    void leave(long seen, Optional<LocalDate> day) {
        if (seen != version) {
            throw new ChangedMeanwhile("staff", seen, version);
        }
        lastDay = day.orElse(null);
    }

    StaffMember member() {
        return new StaffMember(
                id,
                Optional.ofNullable(person).map(UserId::new),
                name,
                since,
                Optional.ofNullable(lastDay),
                version,
                recordedAt,
                recordedBy);
    }
}
