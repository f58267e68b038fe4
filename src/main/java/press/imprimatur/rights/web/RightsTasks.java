package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.rights.Breaches;
import press.imprimatur.rights.OverrideTally;
import press.imprimatur.rights.Overrides;
import press.imprimatur.rights.OwnershipDeclarations;

/** What the rights ask somebody to do today. */
@Named
@RequestScoped
public class RightsTasks {

    @Inject Breaches breaches;
    @Inject Overrides overrides;
    @Inject OwnershipDeclarations declarations;

    private List<OpenBreachRow> curable;
    private OverrideTally tally;
    private Boolean undeclared;

    public List<OpenBreachRow> getCurable() {
        if (curable == null) {
            curable = breaches.curable().stream().map(OpenBreachRow::new).toList();
        }
        return curable;
    }

    public long getAsked() {
        return tally().asked();
    }

    public long getInForce() {
        return tally().inForce();
    }

    public long getLately() {
        return tally().lately();
    }

    /** Whether it was not declared yet that what staff make is ours. */
    public boolean isUndeclared() {
        if (undeclared == null) {
            undeclared = declarations.find().isEmpty();
        }
        return undeclared;
    }

    private OverrideTally tally() {
        if (tally == null) {
            tally = overrides.tally();
        }
        return tally;
    }

    /** Whether there is nothing to say. */
    public boolean isQuiet() {
        return !isUndeclared()
                && getCurable().isEmpty()
                && tally().asked() + tally().inForce() == 0;
    }
}
