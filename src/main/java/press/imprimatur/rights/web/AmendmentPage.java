package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Notices;
import press.imprimatur.rights.Amendment;
import press.imprimatur.rights.Amendments;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.web.terms.Faults;
import press.imprimatur.rights.web.terms.TermsForm;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.LicenceNote;
import press.imprimatur.terms.Terms;

/** Where a permission gets other terms: the editor with those in force filled in. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AmendmentPage extends TermsEditor {

    @Inject Permissions permissions;
    @Inject Amendments amendments;
    @Inject Notices notices;

    private final TermsForm terms = new TermsForm();
    private final EvidenceForm evidence = new EvidenceForm();
    private InstrumentId id;
    private long seen;
    private String title = "";
    private String reason = "";
    private transient InstrumentRecord before;

    public void load() {
        seen = before().revision();
        title = before().title();
        terms.read(before().instrument().terms());
    }

    public String amend() {
        var faults = new Faults();
        var written = written(faults);
        var papers = evidence.papers(faults);
        if (reason.isBlank()) {
            faults.add("reason", "rights.reasonMissing");
        }
        if (written.equals(untouched())) {
            faults.add("terms", "rights.amendmentChangesNothing");
        }
        faults.refuse();
        amendments.amend(id, seen, new Amendment(title, written, reason, papers));
        notices.done("rights.life.amended", title);
        return "/desk/rights/permission?faces-redirect=true&id=" + id;
    }

    /** What the terms in force say and these no longer would. */
    public List<String> getGone() {
        return without(said(), getWords());
    }

    /** What these say and the terms in force do not. */
    public List<String> getAdded() {
        return without(getWords(), said());
    }

    private List<String> said() {
        return words.of(before().instrument().terms());
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    @Override
    Instrument draft() {
        var now = before().instrument();
        return new Instrument(
                new InstrumentRef(now.ref().id(), now.ref().version() + 1),
                now.kind(),
                now.state(),
                now.stateSince(),
                now.outlet(),
                now.grantor(),
                now.base(),
                now.provisionalUntil(),
                LicenceNote.NONE,
                written(new Faults()));
    }

    private Terms written(Faults faults) {
        return terms.write(before().instrument().outlet(), faults);
    }

    /** As the form writes what is in force: it may put it in another order. */
    private Terms untouched() {
        var same = new TermsForm();
        same.read(before().instrument().terms());
        return same.write(before().instrument().outlet(), new Faults());
    }

    private InstrumentRecord before() {
        before = Optional.ofNullable(before).orElseGet(() -> permissions.get(id));
        return before;
    }

    @Override
    public TermsForm getTerms() {
        return terms;
    }

    @Override
    public EvidenceForm getEvidence() {
        return evidence;
    }

    @Override
    public boolean isFresh() {
        return false;
    }

    public InstrumentId getId() {
        return id;
    }

    public void setId(InstrumentId id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
