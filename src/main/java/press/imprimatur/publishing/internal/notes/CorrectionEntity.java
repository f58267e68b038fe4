package press.imprimatur.publishing.internal.notes;

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
import java.util.stream.IntStream;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Caller;
import press.imprimatur.media.PictureId;
import press.imprimatur.publishing.AlreadyReviewed;
import press.imprimatur.publishing.Correction;
import press.imprimatur.publishing.Correction.CreditChange;
import press.imprimatur.publishing.Correction.Review;
import press.imprimatur.publishing.Correction.State;
import press.imprimatur.publishing.CorrectionId;
import press.imprimatur.publishing.NoteKind;
import press.imprimatur.publishing.PublicNote;
import press.imprimatur.publishing.ReviewTakesAnother;

/**
 * The life of a correction: one person makes it and it is out; another confirms it or sends it
 * back; what was sent back is settled when the story comes out changed. Its note stays in public
 * for good.
 */
@Entity(name = "Correction")
@Table(name = "publishing_correction")
public class CorrectionEntity {

    @Id private UUID id;

    @Version private long version;

    @Column(name = "article_id")
    private UUID article;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private String note;

    @Column(name = "revision_before")
    private int before;

    @Column(name = "revision_after")
    private int after;

    private UUID[] pictures = {};

    @Column(name = "credits_before")
    private String[] creditsBefore = {};

    @Column(name = "credits_after")
    private String[] creditsAfter = {};

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_by_name")
    private String madeByName;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "reviewed_by")
    private UUID reviewedBy;

    @Column(name = "reviewed_by_name")
    private String reviewedByName;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    private String remark = "";

    protected CorrectionEntity() {}

    public CorrectionEntity(ArticleId article, PublicNote note, Caller by, Instant due) {
        this.id = CorrectionId.next().value();
        this.article = article.value();
        this.kind = note.kind();
        this.note = note.text();
        this.madeBy = by.user().value();
        this.madeByName = by.name();
        this.madeAt = note.at();
        this.dueAt = due;
        this.state = State.OPEN;
    }

    /** What it changed: from one revision to another, and in credits. */
    public void change(int from, int to, List<CreditChange> credits) {
        before = from;
        after = to;
        pictures = credits.stream().map(each -> each.picture().value()).toArray(UUID[]::new);
        creditsBefore = credits.stream().map(CreditChange::before).toArray(String[]::new);
        creditsAfter = credits.stream().map(CreditChange::after).toArray(String[]::new);
    }

    /** It came out on the word of two persons; nobody else has to look. */
    public void isOfTwoPersons() {
        state = State.TWO_PERSONS;
    }

    public void confirm(Caller by, Instant now) {
        review(by, now);
        state = State.CONFIRMED;
    }

    public void sendBack(Caller by, Instant now, String what) {
        review(by, now);
        state = State.SENT_BACK;
        remark = what;
    }

    private void review(Caller by, Instant now) {
        if (by.user().value().equals(madeBy)) {
            throw new ReviewTakesAnother(madeByName);
        }
        if (state != State.OPEN) {
            throw new AlreadyReviewed();
        }
        reviewedBy = by.user().value();
        reviewedByName = by.name();
        reviewedAt = now;
    }

    /** The story came out changed; what was sent back has been seen to. */
    void settle() {
        if (state == State.SENT_BACK) {
            state = State.SETTLED;
        }
    }

    /** What it is called where others refer to it. */
    public UUID name() {
        return id;
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    public PublicNote note() {
        return new PublicNote(kind, madeAt, note);
    }

    /** As it stands, of a story that has that headline in public. */
    public Correction correction(String headline) {
        return new Correction(
                new CorrectionId(id),
                article(),
                headline,
                kind,
                note,
                before,
                after,
                credits(),
                madeByName,
                madeAt,
                dueAt,
                state,
                Optional.ofNullable(reviewedBy)
                        .map(by -> new Review(reviewedByName, reviewedAt, remark)));
    }

    private List<CreditChange> credits() {
        return IntStream.range(0, pictures.length)
                .mapToObj(each ->
                        new CreditChange(
                                new PictureId(pictures[each]),
                                creditsBefore[each],
                                creditsAfter[each]))
                .toList();
    }
}
