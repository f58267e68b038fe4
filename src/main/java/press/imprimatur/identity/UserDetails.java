package press.imprimatur.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.api.Versioned;

/**
 * An account as the desk shows it.
 *
 * @param id its name for ever
 * @param name what the person types to sign in
 * @param fullName as colleagues and the audit trail know them
 * @param mail where they get letters of this system; empty for nowhere
 * @param roles what they may do while active
 * @param active whether they may sign in
 * @param addedAt when the account was made, UTC
 * @param version to be given back when the account is changed
 */
public record UserDetails(
        UserId id,
        String name,
        String fullName,
        Optional<String> mail,
        Set<Role> roles,
        boolean active,
        Instant addedAt,
        long version)
        implements Versioned {

    public UserDetails {
        roles = Set.copyOf(roles);
    }
}
