package press.imprimatur.rights.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Notices;
import press.imprimatur.rights.Amendments;
import press.imprimatur.rights.Breach;
import press.imprimatur.rights.Breaches;
import press.imprimatur.rights.Courtesies;
import press.imprimatur.rights.Cure;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Renewal;
import press.imprimatur.rights.Revocation;
import press.imprimatur.rights.Suspensions;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Moment;

/** What is done to a permission that was granted, each step with a form of its own. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class LifecyclePage implements Serializable {

    @Inject PermissionPage page;
    @Inject Permissions permissions;
    @Inject Suspensions suspensions;
    @Inject Breaches breaches;
    @Inject Courtesies courtesies;
    @Inject Amendments amendments;
    @Inject Newsrooms newsrooms;
    @Inject Notices notices;
    @Inject Clock clock;

    private InstrumentId id;
    private long seen;
    private String title = "";
    private String tried = "";
    private final StepForm form = new StepForm();

    @PostConstruct
    void look() {
        var record = permissions.get(page.getId());
        id = page.getId();
        seen = record.revision();
        title = record.title();
    }

    public String suspend() {
        tried = "suspend";
        suspensions.suspend(id, seen, form.getReason());
        return done("rights.life.suspended");
    }

    public String lift() {
        suspensions.lift(id, seen, form.getReason());
        return done("rights.life.lifted");
    }

    public String undo() {
        suspensions.undo(id, seen);
        return done("rights.life.undone");
    }

    public String revoke() {
        tried = "revoke";
        var last = form.getEffective().window();
        var how = new Revocation(last.until(), form.getReason(), form.papers());
        permissions.revoke(id, seen, how);
        return last.until()
                .map(at -> done("rights.page.revokedFrom", new Moment(at, last.zone())))
                .orElseGet(() -> done("rights.page.revoked"));
    }

    public String takeDown() {
        tried = "takeDown";
        courtesies.takeDown(id, seen, Optional.empty(), form.getReason(), form.papers());
        return done("rights.life.takenDown");
    }

    public String breach() {
        tried = "breach";
        breaches.terminate(id, seen, new Breach(discovered(), form.getReason(), form.papers()));
        return done("rights.life.terminated");
    }

    public String cure() {
        breaches.cure(id, seen, new Cure(cured(), form.getReason(), form.papers()));
        return done("rights.life.cured");
    }

    public String renew() {
        tried = "renew";
        var window = form.getUntil().window();
        var how = new Renewal(window, form.isNoEnd(), form.getReason(), form.papers());
        amendments.renew(id, seen, how);
        return done("rights.life.renewed");
    }

    /** From the beginning of the day on, the days of a cure count: the strict side. */
    private Optional<Instant> discovered() {
        return DayForm.beginning("discovered", form.getDay(), newsrooms.get().zone());
    }

    /** By the end of the day, it was cured: the strict side. */
    private Optional<Instant> cured() {
        return DayForm.lastMoment("cured", form.getDay(), newsrooms.get().zone(), clock.instant());
    }

    private String done(String what, Object... more) {
        notices.done(what, Stream.concat(Stream.of(title), Stream.of(more)).toArray());
        return "/desk/rights/permission?faces-redirect=true&id=" + id;
    }

    /** What was tried on this page and refused: its form stays open. */
    public String getTried() {
        return tried;
    }

    public StepForm getForm() {
        return form;
    }
}
