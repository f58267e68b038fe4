package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.UserId;
import press.imprimatur.terms.StableCopies;

/**
 * Somebody who was, or is, on the staff: what they make here in that time is the publisher's.
 *
 * @param person the account they work with; absent if they have none
 * @param name what they sign with
 * @param since the first day, in the newsroom's zone
 * @param lastDay the last day, included; absent if nobody knows of an end
 * @param recordedAt when that was written down, UTC
 */
public record StaffMember(
        UUID id,
        Optional<UserId> person,
        String name,
        LocalDate since,
        Optional<LocalDate> lastDay,
        long version,
        Instant recordedAt,
        String recordedBy) {

    public StaffMember {
        requireNonNull(id, "id");
        person = StableCopies.maybe(person);
        requireNonNull(name, "name");
        requireNonNull(since, "since");
        lastDay = StableCopies.maybe(lastDay);
    }

    /** Whether they were on the staff that day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(since) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }
}
