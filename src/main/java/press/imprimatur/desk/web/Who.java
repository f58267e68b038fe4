package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Role;

/**
 * Who is looking at the page, so that it shows no button which the services would refuse. Hiding
 * protects nothing; the services do.
 */
@Named
@RequestScoped
public class Who {

    @Inject CurrentCaller caller;

    public boolean isReporter() {
        return is(Role.REPORTER);
    }

    public boolean isEditor() {
        return is(Role.EDITOR);
    }

    public boolean isRightsEditor() {
        return is(Role.RIGHTS_EDITOR);
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    /** Whether this person works on stories at all. */
    public boolean isWriting() {
        return isReporter() || isEditor();
    }

    private boolean is(Role role) {
        return caller.find().map(person -> person.is(role)).orElse(false);
    }
}
