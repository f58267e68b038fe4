package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.web.terms.Faults;
import press.imprimatur.rights.web.terms.TermsForm;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.TermsCatalogue;
import press.imprimatur.terms.TermsTemplate;

/** Where a permission is written down: from a template, with what it means always in sight. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class RecordPage extends TermsEditor {

    private static final Pattern NAME =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject Permissions permissions;
    @Inject Outlets outlets;
    @Inject TermsCatalogue catalogue;
    @Inject Notices notices;
    @Inject @Recorded Sentences recorded;

    private final PermissionForm form = new PermissionForm();
    private String story = "";

    public void load() {
        form.outletId().map(outlets::get).ifPresent(form::suggest);
        form.suggestOfPicture();
        start();
        var template = catalogue.find(form.getAbout()).map(each -> each.name(sentences));
        form.baseId()
                .map(permissions::get)
                .ifPresent(base -> form.standBeside(base, template.orElse(""), recorded));
    }

    /** Fills in the chosen template, and in its port. */
    public void start() {
        catalogue.find(form.templateId()).ifPresent(form::start);
    }

    public String record() {
        var faults = new Faults();
        var what = form.instrument(outletName(), clock.instant(), faults);
        var papers = form.getEvidence().papers(faults);
        faults.refuse();
        var recorded = permissions.record(what, papers);
        notices.done("rights.page.recorded", form.getTitle());
        return form.companion()
                .flatMap(catalogue::find)
                .map(other -> besideIt(other, recorded))
                .orElseGet(() -> whereItIsNeeded(recorded));
    }

    /** Back to the story that lacked it, where there may be more to do; else to the permission. */
    private String whereItIsNeeded(InstrumentId recorded) {
        return story.isEmpty()
                ? "/desk/rights/permission?faces-redirect=true&id=" + recorded
                : "/desk/articles/article?faces-redirect=true&id=" + story;
    }

    private String besideIt(TermsTemplate other, InstrumentId recorded) {
        notices.warn("rights.page.companion", other.name(sentences));
        return "/desk/rights/permission?faces-redirect=true&template=%s&base=%s"
                .formatted(other.id(), recorded);
    }

    /** What the template that was filled in is for; empty if none was. */
    public String getAbout() {
        return catalogue
                .find(form.getAbout())
                .map(template -> template.about(sentences))
                .orElse("");
    }

    /** The name of the story that it is recorded for; empty if none led here. */
    public String getStory() {
        return story;
    }

    /** What is no name of a story leads nowhere. */
    public void setStory(String story) {
        this.story = story != null && NAME.matcher(story).matches() ? story : "";
    }

    private String outletName() {
        return form.outletId().map(outlets::get).map(Outlet::name).orElse("");
    }

    public PermissionForm getForm() {
        return form;
    }

    @Override
    Instrument draft() {
        return form.draft(outletName());
    }

    @Override
    public TermsForm getTerms() {
        return form.getTerms();
    }

    @Override
    public EvidenceForm getEvidence() {
        return form.getEvidence();
    }

    @Override
    public boolean isFresh() {
        return true;
    }
}
