package press.imprimatur.publishing.internal.preview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Caller;
import press.imprimatur.publishing.NewPreviewLink;
import press.imprimatur.publishing.PreviewLink;
import press.imprimatur.publishing.PreviewLinkId;

@Entity(name = "PreviewLink")
@Table(name = "publishing_preview_link")
class PreviewLinkEntity {

    @Id private UUID id;

    @Column(name = "article_id")
    private UUID article;

    private String recipient;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_by_name")
    private String madeByName;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "looked_at")
    private Instant lookedAt;

    protected PreviewLinkEntity() {}

    PreviewLinkEntity(
            ArticleId article, NewPreviewLink wanted, String secretHash, Caller by, Instant now) {
        this.id = PreviewLinkId.next().value();
        this.article = article.value();
        this.recipient = wanted.recipient();
        this.secretHash = secretHash;
        this.madeByName = by.name();
        this.madeAt = now;
        this.endsAt = now.plus(wanted.days(), ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    boolean isValidAt(Instant now) {
        return revokedAt == null && endsAt.isAfter(now);
    }

    PreviewLinkId id() {
        return new PreviewLinkId(id);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    PreviewLink link() {
        return new PreviewLink(id(), recipient, madeByName, endsAt);
    }
}
