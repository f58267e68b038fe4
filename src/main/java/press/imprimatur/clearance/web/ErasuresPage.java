package press.imprimatur.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.clearance.Erasure;
import press.imprimatur.clearance.Erasures;
import press.imprimatur.kernel.Notices;

/** Forgets somebody who asks for it, and shows that others were forgotten. */
@Named
@RequestScoped
public class ErasuresPage {

    @Inject Erasures erasures;
    @Inject Notices notices;

    private String mail = "";
    private String reason = "";
    private List<Erasure> rows;

    public String forget() {
        var done = erasures.forget(mail, reason);
        notices.done("clearance.erase.done", done.outlets(), done.requests(), done.letters());
        return "/desk/clearance/erasures?faces-redirect=true";
    }

    public List<Erasure> getRows() {
        if (rows == null) {
            rows = erasures.list();
        }
        return rows;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
