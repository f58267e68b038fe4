package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Hold;
import press.imprimatur.rights.Holds;
import press.imprimatur.terms.InstrumentId;

/** Stops a story or a picture at once, and lets it go again; on the page of either. */
@Named
@RequestScoped
public class HoldPanel {

    @Inject Holds holds;
    @Inject Notices notices;

    private final Map<WorkId, List<Hold>> known = new HashMap<>();
    private String reason = "";
    private String liftReason = "";

    /**
     * Stops it.
     *
     * @param next the page that follows
     */
    public String hold(WorkId work, String next) {
        holds.hold(work, reason);
        notices.done("rights.hold.done");
        return next;
    }

    /** The same for a hold that binds: it is lifted. */
    public String lift(String hold, String next) {
        holds.lift(InstrumentId.find(hold).orElseThrow(), liftReason);
        notices.done("rights.hold.lifted");
        return next;
    }

    /** The holds that bind now. */
    public List<Hold> on(WorkId work) {
        return known.computeIfAbsent(work, holds::on);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getLiftReason() {
        return liftReason;
    }

    public void setLiftReason(String reason) {
        this.liftReason = reason == null ? "" : reason;
    }
}
