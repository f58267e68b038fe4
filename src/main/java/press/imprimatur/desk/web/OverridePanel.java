package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.kernel.Notices;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.rights.NewOverride;
import press.imprimatur.rights.Overrides;
import press.imprimatur.terms.Use;

/** Asks a second person to set aside what the rules leave as a question about the article. */
@Named
@RequestScoped
public class OverridePanel {

    private static final int USUAL_HOURS = 24;

    @Inject ArticlePage articlePage;
    @Inject RightsPanel rightsPanel;
    @Inject Overrides overrides;
    @Inject Notices notices;

    private String reason = "";
    private int hours = USUAL_HOURS;

    /** Whether the rules leave nothing but questions: what two persons may set aside. */
    public boolean isPossible() {
        var page = readiness().page();
        return readiness().obstacles().isEmpty()
                && !page.permits()
                && !page.reasons().isEmpty()
                && page.reasons().stream().allMatch(reasonOf -> reasonOf.code().isSoft());
    }

    public boolean isKnown() {
        return !overrides.on(articlePage.getId().work()).isEmpty();
    }

    public String getWork() {
        return articlePage.getId().work().toString();
    }

    public String ask() {
        var work = articlePage.getId().work();
        overrides.ask(new NewOverride(work, Use.WEB_FULL, readiness().page(), hours, reason));
        notices.done("rights.overrides.asked");
        return articlePage.again();
    }

    private Readiness readiness() {
        return rightsPanel.readiness();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }
}
