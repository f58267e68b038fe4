package press.imprimatur.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.clearance.AskedInWords;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.clearance.MailThread;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Proposal;
import press.imprimatur.rights.RequestRecord;
import press.imprimatur.rights.Requests;
import press.imprimatur.terms.InstrumentState;

/** What is known of the request on the page. */
@Named
@RequestScoped
public class RequestView {

    @Inject RequestPage requestPage;
    @Inject Requests requests;
    @Inject Correspondence correspondence;
    @Inject AskedInWords askedInWords;
    @Inject RequestTimeline timeline;
    @Inject Sentences sentences;

    private RequestRecord record;

    private RequestRecord record() {
        if (record == null) {
            record = requests.get(requestPage.getId());
        }
        return record;
    }

    public String getTitle() {
        return record().permission().title();
    }

    public String getGrantor() {
        return record().permission().instrument().grantor();
    }

    public String getStatus() {
        return sentences.say("rights.state." + record().state());
    }

    public String getTone() {
        return RequestRow.tone(record().state());
    }

    public String getReason() {
        return record().permission().stateReason().orElse("");
    }

    public String getContact() {
        var asking = record().asking();
        if (asking.mail().isEmpty()) {
            return sentences.say("clearance.erase.contactErased");
        }
        return (asking.contact() + " <" + asking.mail() + ">").strip();
    }

    public Instant getAskedAt() {
        return record().askedAt();
    }

    public String getAskedBy() {
        return record().askedBy();
    }

    /** When it lapses; null if nobody waits any more. */
    public Instant getAnswerBy() {
        return record().isOpen() ? record().asking().answerBy().orElse(null) : null;
    }

    /** When the grantor is reminded next; null if not. */
    public Instant getNextReminder() {
        return thread().flatMap(MailThread::nextReminder)
                .filter(at -> isWithGrantor())
                .orElse(null);
    }

    public String getReplyId() {
        return thread().map(MailThread::replyId).orElse("");
    }

    public Instant getProvisionalUntil() {
        return record().permission().instrument().provisionalUntil().orElse(null);
    }

    public boolean isWithGrantor() {
        return record().state() == InstrumentState.REQUESTED;
    }

    /** Whether the grantor's counter-offer waits for us. */
    public boolean isAnswerable() {
        return record().state() == InstrumentState.COUNTERED;
    }

    public boolean isOpen() {
        return record().isOpen();
    }

    /** What we asked last. */
    public List<String> getAsked() {
        return last(Proposal.Side.US);
    }

    /** What the grantor offered last; empty if nothing. */
    public List<String> getCountered() {
        return last(Proposal.Side.GRANTOR);
    }

    private List<String> last(Proposal.Side side) {
        return record().proposals().stream()
                .filter(proposal -> proposal.side() == side)
                .reduce((earlier, later) -> later)
                .map(proposal -> askedInWords.lines(proposal.terms()))
                .orElse(List.of());
    }

    /** Everything that happened, every letter and every publication, the newest first. */
    public List<TimelineRow> getTimeline() {
        return timeline.of(requestPage.getId());
    }

    private Optional<MailThread> thread() {
        return correspondence.find(requestPage.getId());
    }
}
