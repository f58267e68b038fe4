package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.TermsCatalogue;
import press.imprimatur.rights.TermsWords;
import press.imprimatur.rights.web.terms.Faults;
import press.imprimatur.rights.web.terms.TryForm;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.Outlets;

/** Where a permission is written down: from a template, with what it means always in sight. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class RecordPage implements Serializable {

    @Inject Permissions permissions;
    @Inject Outlets outlets;
    @Inject TermsCatalogue catalogue;
    @Inject TermsWords words;
    @Inject Decisions decisions;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private final PermissionForm form = new PermissionForm();
    private final TryForm tried = new TryForm();
    private transient AnswerView answer;

    public void load() {
        form.outletId().map(outlets::get).ifPresent(form::suggest);
    }

    /** Fills in the chosen template, and in its port. */
    public void start() {
        catalogue.find(form.templateId()).ifPresent(form::start);
    }

    /** Nothing but to show again what was typed, and what it means now. */
    public void refresh() {}

    public String record() {
        var faults = new Faults();
        var what = form.instrument(outletName(), clock.instant(), faults);
        var papers = form.getEvidence().papers(faults);
        faults.refuse();
        var recorded = permissions.record(what, papers);
        notices.done("rights.page.recorded", form.getTitle());
        form.companion()
                .flatMap(catalogue::find)
                .ifPresent(
                        other ->
                                notices.warn(
                                        "rights.page.companion",
                                        other.licence().orElse(other.id())));
        return "/desk/rights/permission?faces-redirect=true&id=" + recorded;
    }

    /** What the terms mean as far as they are written. */
    public List<String> getWords() {
        return words.of(form.draft(outletName()).terms());
    }

    /** Called before it is shown: what was asked for since may be answered otherwise. */
    public void forgetAnswer() {
        answer = null;
    }

    /** What they would answer. */
    public AnswerView getAnswer() {
        if (answer == null) {
            var decision = tried.ask(form.draft(outletName()), clock.instant(), decisions);
            answer = new AnswerView(decision, sentences);
        }
        return answer;
    }

    /** What the template that was filled in is for; empty if none was. */
    public String getAbout() {
        return catalogue
                .find(form.getAbout())
                .map(template -> template.about(sentences))
                .orElse("");
    }

    private String outletName() {
        return form.outletId().map(outlets::get).map(Outlet::name).orElse("");
    }

    public PermissionForm getForm() {
        return form;
    }

    public TryForm getTried() {
        return tried;
    }
}
