package press.imprimatur.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.EditStamp;
import press.imprimatur.articles.Origin;
import press.imprimatur.articles.OriginalVersion;
import press.imprimatur.articles.Revision;
import press.imprimatur.articles.SaveReason;
import press.imprimatur.articles.SaveReason.Cause;
import press.imprimatur.identity.UserId;
import press.imprimatur.rights.Making.How;

/** A text that an article had. Never changed, never deleted. */
@Entity(name = "Revision")
@Immutable
@IdClass(RevisionEntity.Key.class)
@Table(name = "articles_revision")
class RevisionEntity {

    record Key(UUID article, int number) implements Serializable {}

    @Id
    @Column(name = "article_id")
    private UUID article;

    @Id private int number;

    @Embedded private TextColumns text;

    @Column(name = "saved_by")
    private UUID savedBy;

    @Column(name = "saved_by_name")
    private String savedByName;

    @Column(name = "saved_at")
    private Instant savedAt;

    /** Null for what was saved before this was watched. */
    @Enumerated(EnumType.STRING)
    private How made;

    @Column(name = "near_to")
    private String nearTo;

    @Column(name = "state_sha256")
    private String state;

    /** The original that it was made from; null in a story of our own. */
    @Column(name = "capture_id")
    private UUID capture;

    @Column(name = "corrected_captures")
    private UUID[] corrects;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "other_revision")
    private Integer otherRevision;

    private String note;

    /** Null for what was saved before it was kept. */
    @Column(name = "article_version")
    private Long articleVersion;

    protected RevisionEntity() {}

    RevisionEntity(Article article, Arrival arrival) {
        this.article = article.id().value();
        this.number = article.revision();
        this.text = new TextColumns(article.text());
        this.savedBy = article.edited().by().value();
        this.savedByName = article.edited().name();
        this.savedAt = article.edited().at();
        this.made = arrival.how();
        this.nearTo = arrival.nearTo().orElse(null);
        this.state = article.text().state();
        this.cause = arrival.why().cause();
        this.otherRevision = arrival.why().other().stream().boxed().findFirst().orElse(null);
        this.note = arrival.why().note();
        this.articleVersion = article.version();
        article.origin().map(Origin::version).ifPresent(this::madeFrom);
    }

    private void madeFrom(OriginalVersion original) {
        capture = original.capture().value();
        corrects = OriginColumns.names(original);
    }

    private SaveReason why() {
        var other = otherRevision == null ? OptionalInt.empty() : OptionalInt.of(otherRevision);
        return new SaveReason(cause, other, note);
    }

    Revision revision() {
        return new Revision(
                number,
                text.text(),
                new EditStamp(new UserId(savedBy), savedByName, savedAt),
                why(),
                Optional.ofNullable(capture).map(id -> OriginColumns.version(id, corrects)));
    }
}
