package press.imprimatur.vault.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.vault.Attribution;
import press.imprimatur.vault.AttributionDetails;
import press.imprimatur.vault.AttributionId;
import press.imprimatur.vault.SourceKind;
import press.imprimatur.vault.Speaking;
import press.imprimatur.vault.VaultEntryId;

@Entity(name = "Attribution")
@Table(name = "vault_attribution")
class AttributionEntity {

    @Id private UUID id;

    @Version private long version;

    @Column(name = "article_id")
    private UUID article;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    @Enumerated(EnumType.STRING)
    private Speaking speaking;

    private String who;

    @Column(name = "told_to")
    private String toldTo;

    private String place;
    private String quote;
    private UUID entry;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_by_name")
    private String addedByName;

    @Column(name = "added_at")
    private Instant addedAt;

    protected AttributionEntity() {}

    AttributionEntity(ArticleId article, AttributionDetails details, Caller by, Instant at) {
        this.id = AttributionId.next().value();
        this.article = article.value();
        this.addedBy = by.user().value();
        this.addedByName = by.name();
        this.addedAt = at;
        write(details);
    }

    void change(long seen, AttributionDetails details) {
        if (seen != version) {
            throw new ChangedMeanwhile("source", seen, version);
        }
        write(details);
    }

    private void write(AttributionDetails details) {
        kind = details.kind();
        speaking = details.speaking();
        who = details.who();
        toldTo = details.toldTo();
        place = details.place();
        quote = details.quote();
        entry = details.entry().map(VaultEntryId::value).orElse(null);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    String quote() {
        return quote;
    }

    Optional<VaultEntryId> entry() {
        return Optional.ofNullable(entry).map(VaultEntryId::new);
    }

    Attribution attribution(boolean standing) {
        return new Attribution(
                new AttributionId(id),
                version,
                article(),
                new AttributionDetails(kind, speaking, who, toldTo, place, quote, entry()),
                standing,
                addedByName,
                addedAt);
    }
}
