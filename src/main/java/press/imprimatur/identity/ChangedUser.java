package press.imprimatur.identity;

import java.util.Set;

/**
 * What an account shall be from now on.
 *
 * @param fullName as colleagues and the audit trail know them
 * @param mail where they get letters of this system; blank for nowhere; null to leave it as it is
 * @param roles all roles from now on
 * @param version of the account as the caller saw it
 */
public record ChangedUser(String fullName, String mail, Set<Role> roles, long version) {

    public ChangedUser {
        fullName = fullName == null ? "" : fullName.strip();
        mail = mail == null ? null : mail.strip();
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
