package press.imprimatur.identity;

import java.util.Set;

/**
 * Somebody who will work at the desk.
 *
 * @param name what they type to sign in; capitals are made small
 * @param fullName as colleagues and the audit trail know them
 * @param roles what they may do
 * @param password with which they sign in
 */
public record NewUser(String name, String fullName, Set<Role> roles, String password) {

    public NewUser {
        name = UserName.normal(name);
        fullName = fullName == null ? "" : fullName.strip();
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        password = password == null ? "" : password;
    }

    @Override
    public String toString() {
        return "NewUser[" + name + "]";
    }
}
