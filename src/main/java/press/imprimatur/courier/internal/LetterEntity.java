package press.imprimatur.courier.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.imprimatur.courier.Attachment;
import press.imprimatur.courier.Hindrance;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.LetterErased;
import press.imprimatur.courier.LetterHasLeft;
import press.imprimatur.courier.LetterHasNotLeft;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.LetterState;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.courier.PostedLetter.Delivery;
import press.imprimatur.courier.PostedLetter.Enclosure;
import press.imprimatur.identity.Subject;

/**
 * A letter in the outbox. It waits; a worker takes it for a try, and holds it for so long that
 * nobody else tries; then it has left, waits again, or is given up. Whoever takes a letter counts
 * the try first, so a worker that comes back from the dead reports on a try that is over, and is
 * not believed.
 */
@Entity(name = "Letter")
@Table(name = "courier_letter")
class LetterEntity {

    @Id private UUID id;

    @Version private long version;

    @Column(name = "message_id")
    private String messageId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] recipients;

    @Column(name = "reply_to")
    private String replyTo;

    private String subject;

    /** As people may see it: where it holds a key, there is a gap. */
    private String body;

    /** The whole, if there is a gap, for as long as the letter has not left. */
    @Column(name = "sealed_body")
    private byte[] sealedBody;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private String aboutId;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private String postedBy;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "under_way_until")
    private Instant underWayUntil;

    @Column(name = "give_up_at")
    private Instant giveUpAt;

    @Enumerated(EnumType.STRING)
    private Hindrance hindrance;

    @Column(name = "smtp_code")
    private Integer smtpCode;

    /** What the mail server at the other end said when it came back. */
    @Column(name = "return_reason")
    private String returnReason = "";

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected LetterEntity() {}

    /**
     * @param whole its text, sealed, if it holds keys; else null
     */
    LetterEntity(
            LetterId letterId, String host, Letter letter, byte[] whole, Instant now, String by) {
        id = letterId.value();
        messageId = "<" + id + "@" + host + ">";
        recipients = letter.to().toArray(String[]::new);
        replyTo = letter.replyTo().orElse(null);
        subject = letter.subject();
        body = Keys.hiddenIn(letter.text());
        sealedBody = whole;
        aboutKind = letter.about().map(Subject::kind).orElse(null);
        aboutId = letter.about().map(Subject::id).orElse(null);
        postedAt = now;
        postedBy = by;
        state = LetterState.WAITING;
        nextAttemptAt = now;
    }

    LetterId id() {
        return new LetterId(id);
    }

    /** The whole text, sealed, if it holds keys. */
    Optional<byte[]> sealedBody() {
        return Optional.ofNullable(sealedBody);
    }

    /** The text as people may see it; one from before there were seals may hold keys. */
    String body() {
        return body;
    }

    void seal(byte[] whole) {
        sealedBody = whole;
        body = Keys.hiddenIn(body);
    }

    /**
     * For one try. Nobody else takes it while whoever took it can be alive.
     *
     * @param text the whole
     */
    Dispatch take(Instant now, String text, List<Attachment> attachments) {
        attempts++;
        underWayUntil = now.plus(RetryPolicy.HELD_AT_MOST);
        nextAttemptAt = underWayUntil;
        giveUpAt = giveUpAt == null ? now.plus(RetryPolicy.TRIED_FOR) : giveUpAt;
        var letter =
                new Letter(
                        List.of(recipients),
                        subject,
                        text,
                        Optional.ofNullable(replyTo),
                        about(),
                        attachments);
        return new Dispatch(id(), attempts, messageId, postedAt, letter);
    }

    /** Whether what is reported is of the try that is under way. */
    boolean isOnItsWay(int attempt) {
        return state == LetterState.WAITING && attempts == attempt;
    }

    /** Whoever it is for has its keys now; here they would only wait for somebody else. */
    void hasLeft(Instant now) {
        body = Keys.hiddenIn(body);
        sealedBody = null;
        underWayUntil = null;
        state = LetterState.SENT;
        sentAt = now;
        nextAttemptAt = null;
        hindrance = null;
        smtpCode = null;
        returnReason = "";
    }

    void hindered(NotDelivered why, Instant now) {
        underWayUntil = null;
        hindrance = why.hindrance();
        smtpCode = why.code().orElse(null);
        nextAttemptAt = RetryPolicy.next(attempts, now, giveUpAt, why).orElse(null);
        state = nextAttemptAt == null ? LetterState.FAILED : LetterState.WAITING;
    }

    /** Until somebody brings the key back and has it tried again. */
    void keyIsMissing() {
        hindrance = Hindrance.KEY_MISSING;
        nextAttemptAt = null;
        state = LetterState.FAILED;
    }

    /** Whoever it was for never got it, though the mail server took it. */
    void cameBack(String reason) {
        if (state != LetterState.SENT) {
            throw new LetterHasNotLeft();
        }
        returnReason = erasedAt == null ? reason : "";
        state = LetterState.FAILED;
        hindrance = Hindrance.CAME_BACK;
        sentAt = null;
    }

    boolean isGivenUp() {
        return state == LetterState.FAILED;
    }

    /** Does nothing while it is being tried: whoever tries it may yet succeed. */
    void tryAgain(Instant now) {
        if (state == LetterState.SENT) {
            throw new LetterHasLeft();
        }
        if (erasedAt != null) {
            throw new LetterErased();
        }
        if (underWayUntil != null && underWayUntil.isAfter(now)) {
            return;
        }
        giveUpAt = state == LetterState.FAILED ? null : giveUpAt;
        state = LetterState.WAITING;
        nextAttemptAt = now;
    }

    void erase(Instant now) {
        recipients = new String[0];
        replyTo = null;
        subject = "";
        body = "";
        returnReason = "";
        sealedBody = null;
        erasedAt = now;
        nextAttemptAt = null;
        underWayUntil = null;
        state = state == LetterState.WAITING ? LetterState.FAILED : state;
    }

    Optional<Subject> about() {
        return Optional.ofNullable(aboutKind).map(kind -> new Subject(kind, aboutId));
    }

    /** As people may see it. */
    PostedLetter posted(List<Enclosure> enclosures) {
        return new PostedLetter(
                id(),
                messageId,
                List.of(recipients),
                subject,
                Keys.hiddenIn(body),
                Optional.ofNullable(replyTo),
                about(),
                enclosures,
                postedAt,
                postedBy,
                delivery(),
                Optional.ofNullable(erasedAt));
    }

    private Delivery delivery() {
        return new Delivery(
                state,
                attempts,
                Optional.ofNullable(hindrance),
                Optional.ofNullable(smtpCode),
                returnReason,
                Optional.ofNullable(nextAttemptAt),
                Optional.ofNullable(sentAt));
    }
}
