package press.imprimatur.conversation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.conversation.Anchor;
import press.imprimatur.conversation.Resolution;
import press.imprimatur.conversation.ThreadId;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.UserId;

@Entity(name = "CommentThread")
@Table(name = "conversation_thread")
class CommentThreadEntity {

    @Id private UUID id;

    @Version private long version;

    @Column(name = "article_id")
    private UUID article;

    private String quote;
    private String paragraph;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_by_name")
    private String begunByName;

    @Column(name = "resolved_by")
    private UUID resolvedBy;

    @Column(name = "resolved_by_name")
    private String resolvedByName;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected CommentThreadEntity() {}

    CommentThreadEntity(ArticleId article, Optional<Anchor> anchor, Caller by) {
        this.id = ThreadId.next().value();
        this.article = article.value();
        this.quote = anchor.map(Anchor::quote).orElse(null);
        this.paragraph = anchor.map(Anchor::paragraph).orElse(null);
        this.begunBy = by.user().value();
        this.begunByName = by.name();
    }

    void resolve(Caller by, Instant now) {
        resolvedBy = by.user().value();
        resolvedByName = by.name();
        resolvedAt = now;
    }

    void reopen() {
        resolvedBy = null;
        resolvedByName = null;
        resolvedAt = null;
    }

    ThreadId threadId() {
        return new ThreadId(id);
    }

    UUID id() {
        return id;
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    UserId begunBy() {
        return new UserId(begunBy);
    }

    String begunByName() {
        return begunByName;
    }

    Optional<Anchor> anchor() {
        return Optional.ofNullable(quote).map(words -> new Anchor(words, paragraph));
    }

    Optional<Resolution> resolution() {
        return Optional.ofNullable(resolvedAt)
                .map(at -> new Resolution(new UserId(resolvedBy), resolvedByName, at));
    }
}
