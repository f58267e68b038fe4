package press.imprimatur.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.Approval;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleKind;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.articles.EditStamp;
import press.imprimatur.articles.LegalMark;
import press.imprimatur.articles.Origin;
import press.imprimatur.articles.Stage;
import press.imprimatur.identity.UserId;

/**
 * The life of an article: somebody begins it as a draft; saving makes a revision and a draft again;
 * its writer offers it; somebody who did not change it last approves it exactly as it stands. What
 * happens to it in public is publishing's to tell.
 */
@Entity(name = "Article")
@Table(name = "articles_article")
class ArticleEntity {

    @Id private UUID id;

    @Version private long version;

    private int revision;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Embedded private TextColumns text;
    @Embedded private OriginColumns origin;
    @Embedded private DerivationColumns derivation;
    @Embedded private LegalColumns legal;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_by_name")
    private String createdByName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_by")
    private UUID editedBy;

    @Column(name = "edited_by_name")
    private String editedByName;

    @Column(name = "edited_at")
    private Instant editedAt;

    protected ArticleEntity() {}

    ArticleEntity(ArticleId id, ArticleText text, Optional<Origin> origin, EditStamp creation) {
        this.id = id.value();
        this.kind = origin.isPresent() ? ArticleKind.REPRINT : ArticleKind.OWN;
        this.origin = origin.map(OriginColumns::new).orElse(null);
        this.createdBy = creation.by().value();
        this.createdByName = creation.name();
        this.createdAt = creation.at();
        write(text, creation);
    }

    /**
     * One that was made from another: of the same origin, and as much to be read by two as it is.
     */
    static ArticleEntity madeFrom(
            Article parent, DerivedFrom how, ArticleText text, EditStamp creation) {
        var made = new ArticleEntity(ArticleId.next(), text, parent.origin(), creation);
        made.derivation = new DerivationColumns(how);
        made.legal = parent.legalMark().map(LegalColumns::new).orElse(null);
        return made;
    }

    void refuseIfNotAt(long seen) {
        if (seen != version) {
            throw new ArticleChangedMeanwhile(article());
        }
    }

    boolean reads(ArticleText other) {
        return text.text().equals(other);
    }

    void write(ArticleText newText, EditStamp change) {
        text = new TextColumns(newText);
        revision++;
        stage = Stage.DRAFT;
        approvedBy = null;
        approvedAt = null;
        editedBy = change.by().value();
        editedByName = change.name();
        editedAt = change.at();
    }

    /** Its outlet stays what it is. */
    void comesFrom(Origin other) {
        origin = new OriginColumns(other);
    }

    boolean isLawyered() {
        return legal != null && legal.mark().set();
    }

    void mark(LegalMark mark) {
        legal = new LegalColumns(mark);
    }

    void offer() {
        if (stage == Stage.DRAFT) {
            stage = Stage.OFFERED;
        }
    }

    void approve(Approval approval) {
        stage = Stage.APPROVED;
        approvedBy = approval.by().value();
        approvedAt = approval.at();
    }

    Article article() {
        return new Article(
                new ArticleId(id),
                version,
                revision,
                kind,
                stage,
                text.text(),
                Optional.ofNullable(origin).map(OriginColumns::origin),
                Optional.ofNullable(derivation).map(DerivationColumns::derivedFrom),
                Optional.ofNullable(approvedBy).map(by -> new Approval(new UserId(by), approvedAt)),
                Optional.ofNullable(legal).map(LegalColumns::mark),
                new EditStamp(new UserId(createdBy), createdByName, createdAt),
                new EditStamp(new UserId(editedBy), editedByName, editedAt));
    }
}
