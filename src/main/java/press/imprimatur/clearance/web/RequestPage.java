package press.imprimatur.clearance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import press.imprimatur.clearance.AnswerMail;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.clearance.LinkUnknown;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.Requests;
import press.imprimatur.terms.InstrumentId;

/** One request: what was asked, what came back, and what to do next. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class RequestPage implements Serializable {

    @Inject Correspondence correspondence;
    @Inject Requests requests;
    @Inject AnswerMail answerMail;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private InstrumentId id;
    private long seen;
    private String answer = "GRANT";
    private final OfferForm offer = new OfferForm();
    private final PaperForm paper = new PaperForm();
    private String words = "";
    private String spoken = "";
    private transient MailView mail;

    public void load() {
        if (id == null) {
            throw new LinkUnknown();
        }
        var request = requests.get(id);
        seen = request.permission().revision();
        offer.show(correspondence.offerIn(request.terms()));
    }

    /** Shows what a mail says before anything is kept. */
    public String read() {
        paper.take();
        if (!paper.isThere()) {
            throw new FieldRefused("evidence", "clearance.notAMail");
        }
        mail = new MailView(answerMail.read(paper.content()), id, sentences);
        return null;
    }

    public String record() {
        List<NewEvidence> papers = paper.papers();
        switch (answer) {
            case "GRANT" -> requests.grant(id, seen, papers);
            case "COUNTER" -> correspondence.countered(id, seen, offer.offer(), papers);
            default -> requests.refuse(id, seen, words, papers);
        }
        return done("clearance.page.recorded");
    }

    public String accept() {
        requests.accept(id, seen, List.of());
        return done("clearance.page.accepted");
    }

    public String askAgain() {
        correspondence.askAgain(id, seen, offer.offer(), words);
        return done("clearance.page.askedAgain");
    }

    public String remind() {
        correspondence.remind(id);
        return done("clearance.page.reminded");
    }

    public String spoke() {
        correspondence.spoken(id, seen, spoken);
        return done("clearance.page.spoken");
    }

    public String confirm() {
        requests.confirm(id, seen, paper.papers());
        return done("clearance.page.confirmed");
    }

    public String withdraw() {
        requests.withdraw(id, seen, words);
        return done("clearance.page.withdrawn");
    }

    private String done(String key) {
        notices.done(key);
        return "/desk/clearance/request?faces-redirect=true&id=" + id;
    }

    public InstrumentId getId() {
        return id;
    }

    public void setId(InstrumentId id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public OfferForm getOffer() {
        return offer;
    }

    public PaperForm getPaper() {
        return paper;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken == null ? "" : spoken;
    }

    /** The mail that was just read; null if none was. */
    public MailView getMail() {
        return mail;
    }
}
