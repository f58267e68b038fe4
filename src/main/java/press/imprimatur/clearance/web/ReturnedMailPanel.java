package press.imprimatur.clearance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import press.imprimatur.clearance.AnswerMail;
import press.imprimatur.kernel.Notices;

/** Takes the mail in which a mail server says that a letter of ours is lost. */
@Named
@RequestScoped
public class ReturnedMailPanel {

    @Inject AnswerMail mails;
    @Inject Notices notices;

    private final PaperForm paper = new PaperForm();
    private String text = "";

    public String take() {
        paper.take();
        var mail = paper.isThere() ? paper.content() : text.strip().getBytes(UTF_8);
        var back = mails.takeReturned(mail);
        notices.done("clearance.returnedNoted", back.subject(), back.reason());
        return "/desk/courier/letter?faces-redirect=true&id=" + back.letter().orElseThrow();
    }

    public Part getFile() {
        return paper.getFile();
    }

    public void setFile(Part file) {
        paper.setFile(file);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
