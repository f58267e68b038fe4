package press.imprimatur.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a token may be used for. Each scope but {@link #READ} lets one role of its owner through;
 * what a token may do is what those roles may do, and never more than its owner may at that moment.
 */
public enum TokenScope {
    /** Reads whatever everybody at the desk may read. Every token may do that much. */
    READ(null),
    /** Writes as a reporter does, also for owners who are editors. */
    WRITE(Role.REPORTER),
    /** Acts as an editor: edits, publishes, takes down. */
    PUBLISH(Role.EDITOR),
    /** Acts as a rights editor. */
    RIGHTS(Role.RIGHTS_EDITOR),
    /** Acts as an administrator. */
    ADMIN(Role.ADMINISTRATOR);

    private final Role role;

    TokenScope(Role role) {
        this.role = role;
    }

    /** The role that is left of the owner's roles by these scopes. */
    public static Set<Role> narrow(Set<Role> roles, Set<TokenScope> scopes) {
        var left = EnumSet.noneOf(Role.class);
        for (var scope : scopes) {
            scope.role().filter(role -> scope.suits(roles)).ifPresent(left::add);
        }
        return left;
    }

    /** The role that this scope lets through; empty for reading only. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** Whether somebody with these roles may do what this scope is for. */
    public boolean suits(Set<Role> roles) {
        return role == null
                || roles.contains(role)
                || role == Role.REPORTER && roles.contains(Role.EDITOR);
    }
}
