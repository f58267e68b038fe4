package press.imprimatur.clearance.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.clearance.ReadMail;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.InstrumentId;

/** A mail as it is shown before it is kept. */
public class MailView {

    private final ReadMail mail;
    private final InstrumentId shown;
    private final List<String> notices;

    MailView(ReadMail mail, InstrumentId shown, Sentences sentences) {
        this.mail = mail;
        this.shown = shown;
        notices =
                mail.notices().stream()
                        .map(each -> sentences.say(each.key(), each.arguments().toArray()))
                        .toList();
    }

    /** What of the mail is not in its text, and what is doubtful about it. */
    public List<String> getNotices() {
        return notices;
    }

    public String getFrom() {
        return mail.from();
    }

    public Instant getSentAt() {
        return mail.sentAt().orElse(null);
    }

    public String getSubject() {
        return mail.subject();
    }

    public String getText() {
        return mail.text();
    }

    public boolean isCut() {
        return mail.cut();
    }

    public boolean isOfThisRequest() {
        return mail.request().filter(shown::equals).isPresent();
    }

    /** The other request that it answers; empty if it names none, or this one. */
    public String getOther() {
        return mail.request()
                .filter(named -> !named.equals(shown))
                .map(InstrumentId::toString)
                .orElse("");
    }
}
