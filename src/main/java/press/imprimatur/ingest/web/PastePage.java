package press.imprimatur.ingest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import press.imprimatur.ingest.Intake;
import press.imprimatur.ingest.TakenIn;
import press.imprimatur.kernel.Notices;

/** Where a partner's page is pasted and becomes a draft. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PastePage implements Serializable {

    @Inject Intake intake;
    @Inject Notices notices;

    private final PasteForm form = new PasteForm();

    public String take() {
        var taken = intake.paste(form.page());
        say(taken);
        if (taken.newVersion()) {
            return "/desk/articles/version?faces-redirect=true&id="
                    + taken.article()
                    + "&capture="
                    + taken.capture().id();
        }
        return "/desk/articles/article?faces-redirect=true&id=" + taken.article();
    }

    private void say(TakenIn taken) {
        var headline = taken.capture().original().headline();
        if (taken.newVersion()) {
            notices.done("ingest.newVersion", headline);
        } else if (taken.again()) {
            notices.warn("ingest.takenInBefore", headline);
        } else {
            notices.done("ingest.takenIn", headline);
        }
        taken.notices().forEach(notice -> notices.warn(notice.key(), notice.arguments().toArray()));
    }

    public PasteForm getForm() {
        return form;
    }
}
