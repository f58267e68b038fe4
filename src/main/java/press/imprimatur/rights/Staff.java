package press.imprimatur.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows who is on the staff, from when until when. Every change stands in the audit trail. */
public interface Staff {

    /** Everybody who ever was, by name; somebody who left and came back stands there twice. */
    List<StaffMember> members();

    /**
     * Writes somebody down. What they made in that time is decided again.
     *
     * @throws press.imprimatur.kernel.FieldRefused if there is no name or no first day, the last
     *     day is before the first, there is no such account, or they are on the staff then already
     */
    UUID join(NewStaffMember member);

    /**
     * Says when somebody's last day was, or will be; empty if they stay after all. What they made
     * after it is decided again.
     *
     * @param version what the caller saw
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws press.imprimatur.kernel.FieldRefused if there is no such entry, or the day is before
     *     the first one
     */
    void leave(UUID member, long version, Optional<LocalDate> lastDay);
}
