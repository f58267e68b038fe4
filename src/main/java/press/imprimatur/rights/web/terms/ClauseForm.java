package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Use;

/** A use that is allowed under conditions of its own. */
public class ClauseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LimitsForm limits = new LimitsForm();
    private final boolean ofTemplate;
    private String use;
    private String rank = Rank.GENERAL.name();
    private boolean survives;

    ClauseForm(Use use, boolean ofTemplate) {
        this.use = use.name();
        this.ofTemplate = ofTemplate;
    }

    static ClauseForm of(Permission permission, boolean ofTemplate) {
        var form = new ClauseForm(permission.use(), ofTemplate);
        form.rank = permission.rank().name();
        form.survives = permission.survivesRevocation();
        form.limits.read(permission.constraints());
        return form;
    }

    /** Whether check boxes cannot say it. */
    static boolean isSpecial(Permission permission) {
        return permission.rank() != Rank.GENERAL
                || permission.survivesRevocation()
                || !permission.constraints().equals(Constraints.NONE);
    }

    Permission write(Faults faults) {
        return new Permission(
                Use.valueOf(use), limits.write(faults), null, Rank.valueOf(rank), survives);
    }

    boolean isOfTemplate() {
        return ofTemplate;
    }

    public LimitsForm getLimits() {
        return limits;
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use == null ? Use.WEB_FULL.name() : use;
    }

    public String getRank() {
        return rank;
    }

    public void setRank(String rank) {
        this.rank = rank == null ? Rank.GENERAL.name() : rank;
    }

    public boolean isSurvives() {
        return survives;
    }

    public void setSurvives(boolean survives) {
        this.survives = survives;
    }
}
