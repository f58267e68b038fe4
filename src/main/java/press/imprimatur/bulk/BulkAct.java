package press.imprimatur.bulk;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import java.util.Set;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;

/** What can be done with many stories at once; each as by hand. */
public enum BulkAct {
    /** Puts on hold, for a reason. */
    HOLD(true, Set.of(EDITOR, RIGHTS_EDITOR)),
    /** Takes down what is out, for a reason. */
    UNPUBLISH(true, Set.of(EDITOR, RIGHTS_EDITOR)),
    /** Files under a section. */
    SECTION(false, Set.of(REPORTER, EDITOR)),
    /** Adds a tag to those that are there. */
    TAG(false, Set.of(REPORTER, EDITOR));

    private final boolean reasoned;
    private final Set<Role> roles;

    BulkAct(boolean reasoned, Set<Role> roles) {
        this.reasoned = reasoned;
        this.roles = roles;
    }

    /** Whether it takes a reason, and not a detail. */
    public boolean isReasoned() {
        return reasoned;
    }

    /** Whether the caller may do it with any story at all. */
    public boolean isFor(Caller caller) {
        return roles.stream().anyMatch(caller::is);
    }
}
