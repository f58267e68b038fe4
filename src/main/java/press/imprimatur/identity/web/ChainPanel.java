package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.identity.AuditChain;
import press.imprimatur.identity.BrokenLink;
import press.imprimatur.identity.ChainEnd;
import press.imprimatur.identity.ChainReport;

/** Whether the audit trail is as it was written; read through only when somebody asks. */
@Named
@RequestScoped
public class ChainPanel {

    @Inject AuditChain chain;

    private boolean asked;
    private ChainEnd end;
    private ChainReport report;

    /** Reads the chain through if the address of the page asks for it. */
    public void load() {
        if (asked) {
            report = chain.check();
        }
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }

    public boolean isChecked() {
        return report != null;
    }

    public boolean isWhole() {
        return isChecked() && report.broken().isEmpty();
    }

    public boolean isBroken() {
        return isChecked() && report.broken().isPresent();
    }

    public long getLinks() {
        return end().links();
    }

    public long getWaiting() {
        return end().waiting();
    }

    public String getHash() {
        return end().hash();
    }

    /** Of how many entries the words were erased. */
    public long getErased() {
        return report.erased();
    }

    /** What the first broken link is called in the texts. */
    public String getFault() {
        return "identity.chain." + broken().fault();
    }

    public long getBrokenAt() {
        return broken().position();
    }

    public long getBrokenEntry() {
        return broken().entry();
    }

    private BrokenLink broken() {
        return report.broken().orElseThrow();
    }

    private ChainEnd end() {
        if (end == null) {
            end = isChecked() ? report.end() : chain.end();
        }
        return end;
    }
}
