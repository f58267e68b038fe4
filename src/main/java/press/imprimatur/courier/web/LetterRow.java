package press.imprimatur.courier.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.courier.LetterState;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.courier.PostedLetter.Enclosure;
import press.imprimatur.kernel.Sentences;

/** A letter as pages show it. */
public class LetterRow {

    private final PostedLetter letter;
    private final Sentences sentences;

    LetterRow(PostedLetter letter, Sentences sentences) {
        this.letter = letter;
        this.sentences = sentences;
    }

    public String getId() {
        return letter.id().toString();
    }

    /** What it is about; of an erased one, that it was erased. */
    public String getSubject() {
        return isErased() ? sentences.say("courier.page.erased") : letter.subject();
    }

    public String getTo() {
        return String.join(", ", letter.to());
    }

    public String getText() {
        return letter.text();
    }

    public String getReplyTo() {
        return letter.replyTo().orElse("");
    }

    public String getPostedBy() {
        return letter.postedBy();
    }

    public Instant getPostedAt() {
        return letter.postedAt();
    }

    public Instant getSentAt() {
        return letter.delivery().sentAt().orElse(null);
    }

    public Instant getNextAttempt() {
        return letter.delivery().nextAttempt().orElse(null);
    }

    public Instant getErasedAt() {
        return letter.erasedAt().orElse(null);
    }

    public int getAttempts() {
        return letter.delivery().attempts();
    }

    public boolean isErased() {
        return letter.erasedAt().isPresent();
    }

    public boolean isWaiting() {
        return letter.state() == LetterState.WAITING;
    }

    /** Whether somebody may have it tried now. */
    public boolean isToBeTried() {
        return letter.state() != LetterState.SENT && !isErased();
    }

    public String getStatus() {
        return sentences.say("courier.state." + letter.state());
    }

    public String getTone() {
        return switch (letter.state()) {
            case WAITING -> letter.delivery().hindrance().isPresent() ? "amber" : "blue";
            case SENT -> "green";
            case FAILED -> "red";
        };
    }

    /** Why the last try failed, in plain words, with the server's number; empty if none did. */
    public String getHindrance() {
        var delivery = letter.delivery();
        return delivery.hindrance()
                .map(why ->
                        sentences.say(why.key())
                                + delivery.smtpCode().map(code -> " (SMTP " + code + ")").orElse("")
                                + (delivery.returnReason().isEmpty()
                                        ? ""
                                        : " " + delivery.returnReason()))
                .orElse("");
    }

    /** What is enclosed, as links below the API's address of the letter. */
    public List<EnclosureRow> getEnclosures() {
        return letter.attachments().stream().map(EnclosureRow::new).toList();
    }

    /** A file that is enclosed. */
    public static class EnclosureRow {

        private final Enclosure enclosure;

        EnclosureRow(Enclosure enclosure) {
            this.enclosure = enclosure;
        }

        public int getPlace() {
            return enclosure.place();
        }

        public String getFileName() {
            return enclosure.fileName();
        }

        public long getKilobytes() {
            return Math.max(1, Math.round(enclosure.size() / 1000.0));
        }
    }
}
