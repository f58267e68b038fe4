package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.publishing.NotPermitted;
import press.imprimatur.publishing.PartnerCorrections;

/** What a partner corrected since, and the button that takes it over. */
@Named
@RequestScoped
public class TheirCorrections {

    @Inject CorrectPage correctPage;
    @Inject PartnerCorrections partners;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private List<TheirCorrectionRow> rows;

    /** The earliest first, so that one that is taken in meanwhile moves no other. */
    public List<TheirCorrectionRow> getRows() {
        if (rows == null) {
            rows =
                    partners.of(correctPage.getId()).stream()
                            .map(each -> new TheirCorrectionRow(each, sentences))
                            .toList();
        }
        return rows;
    }

    public String takeOver(String capture) {
        try {
            var id = correctPage.getId();
            var out = partners.takeOver(id, correctPage.getSeen(), CaptureId.of(capture));
            notices.done("desk.correct.takenOver", out.headline());
            return "/desk/articles/article?faces-redirect=true&id=" + id;
        } catch (NotPermitted refusal) {
            correctPage.refuse(refusal);
            throw refusal;
        }
    }
}
