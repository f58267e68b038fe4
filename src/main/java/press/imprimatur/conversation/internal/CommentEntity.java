package press.imprimatur.conversation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.conversation.Comment;
import press.imprimatur.conversation.CommentId;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.TimeOrdered;

@Entity(name = "Comment")
@Table(name = "conversation_comment")
class CommentEntity {

    @Id private UUID id;

    @Column(name = "thread_id")
    private UUID thread;

    private UUID author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "said_at")
    private Instant saidAt;

    private String text;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected CommentEntity() {}

    CommentEntity(CommentThreadEntity thread, Caller by, Instant at, String text) {
        this.id = TimeOrdered.next();
        this.thread = thread.id();
        this.author = by.user().value();
        this.authorName = by.name();
        this.saidAt = at;
        this.text = text;
    }

    UUID thread() {
        return thread;
    }

    void edit(String instead, Instant now) {
        if (!instead.equals(text)) {
            text = instead;
            editedAt = now;
        }
    }

    /** Nothing of what was said stays, only that something was. */
    void delete(Instant now) {
        text = "";
        deletedAt = now;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    boolean isBy(Caller caller) {
        return author.equals(caller.user().value());
    }

    String authorName() {
        return authorName;
    }

    String text() {
        return text;
    }

    Comment comment() {
        return new Comment(
                new CommentId(id),
                new UserId(author),
                authorName,
                saidAt,
                text,
                Optional.ofNullable(editedAt),
                isDeleted());
    }
}
