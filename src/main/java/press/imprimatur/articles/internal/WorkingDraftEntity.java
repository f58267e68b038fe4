package press.imprimatur.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.TypedFields;
import press.imprimatur.articles.WorkingDraft;
import press.imprimatur.articles.WorkingDraftId;
import press.imprimatur.identity.UserId;

/** What stands in one page of one person; it has no version, for nobody else writes it. */
@Entity(name = "WorkingDraft")
@Table(name = "articles_working_draft")
class WorkingDraftEntity {

    @Id private UUID id;

    private UUID person;

    @Column(name = "article_id")
    private UUID article;

    @Column(name = "base_version")
    private long baseVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String fields;

    private String browser;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected WorkingDraftEntity() {}

    WorkingDraftEntity(WorkingDraftId id, UserId person) {
        this.id = id.value();
        this.person = person.value();
    }

    boolean isOf(UserId somebody) {
        return person.equals(somebody.value());
    }

    void write(TypedFields typed, Instant now) {
        article = typed.article().map(ArticleId::value).orElse(null);
        baseVersion = typed.seen();
        fields = FieldsJson.write(typed.byName());
        browser = typed.browser();
        savedAt = now;
    }

    WorkingDraft draft() {
        Map<String, String> byName = FieldsJson.read(fields);
        var typed =
                new TypedFields(
                        Optional.ofNullable(article).map(ArticleId::new),
                        baseVersion,
                        byName,
                        browser);
        return new WorkingDraft(new WorkingDraftId(id), typed, savedAt);
    }
}
