package press.imprimatur.identity;

import java.util.Set;

/**
 * Somebody who will work at the desk.
 *
 * @param name what they type to sign in; capitals are made small
 * @param fullName as colleagues and the audit trail know them
 * @param mail where they get letters of this system, such as one to choose a password by; empty for
 *     none
 * @param roles what they may do
 * @param password with which they sign in; empty for somebody who has a mail address, and chooses
 *     one by the letter that invites them
 */
public record NewUser(String name, String fullName, String mail, Set<Role> roles, String password) {

    public NewUser {
        name = UserName.normal(name);
        fullName = fullName == null ? "" : fullName.strip();
        mail = mail == null ? "" : mail.strip();
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        password = password == null ? "" : password;
    }

    /** Whether they are to choose their password by a letter. */
    public boolean isInvited() {
        return password.isEmpty() && !mail.isEmpty();
    }

    @Override
    public String toString() {
        return "NewUser[" + name + "]";
    }
}
