package press.imprimatur.rights;

import java.time.LocalDate;
import java.util.Optional;
import press.imprimatur.identity.UserId;
import press.imprimatur.terms.StableCopies;

/**
 * Somebody to be written down as staff.
 *
 * @param person the account they work with; absent if they have none
 * @param name what they sign with; for one with an account empty means: as the account is called
 * @param since the first day; null if it was not said
 * @param lastDay the last day, included; absent if nobody knows of an end
 */
public record NewStaffMember(
        Optional<UserId> person, String name, LocalDate since, Optional<LocalDate> lastDay) {

    public NewStaffMember {
        person = StableCopies.maybe(person);
        name = name == null ? "" : name.strip();
        lastDay = StableCopies.maybe(lastDay);
    }
}
