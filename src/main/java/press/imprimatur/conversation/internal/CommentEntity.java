package press.imprimatur.conversation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.conversation.Comment;
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

    Comment comment() {
        return new Comment(new UserId(author), authorName, saidAt, text);
    }
}
