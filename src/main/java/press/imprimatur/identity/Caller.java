package press.imprimatur.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Who is acting: a person at the desk, a script with that person's token, or a worker of the
 * system.
 *
 * @param user the person; for the system a fixed name that no person can have
 * @param name as the audit trail and bylines of the desk show it
 * @param roles what this caller may do now: for a token, no more than its scopes leave
 * @param via which door the caller came through
 */
public record Caller(UserId user, String name, Set<Role> roles, Via via) implements Serializable {

    /** The door through which a caller came. */
    public enum Via {
        /** A signed-in browser. */
        DESK,
        /** The API, with a token. */
        TOKEN,
        /** A worker of our own: clock, outbox, set-up. */
        SYSTEM
    }

    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A worker of our own, by the name that the audit trail shows ("rights clock"). */
    public static Caller system(String worker) {
        return new Caller(NOBODY, worker, Set.of(), Via.SYSTEM);
    }

    /** Whether the caller has this role now. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this is a worker of our own. */
    public boolean isSystem() {
        return via == Via.SYSTEM;
    }
}
