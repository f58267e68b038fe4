package press.imprimatur.bulk.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.bulk.BulkId;
import press.imprimatur.bulk.BulkState;
import press.imprimatur.bulk.BulkStory;
import press.imprimatur.kernel.TimeOrdered;

/** One of many stories with which something is done; its sentence says what becomes of it. */
@Entity(name = "BulkStory")
@Table(name = "bulk_story")
class BulkStoryEntity {

    /** So often it is tried before somebody has to look at it. */
    private static final int MOST_ATTEMPTS = 5;

    /** So many in a second: what else is due on this node has its turn in between. */
    private static final int IN_A_SECOND = 10;

    @Id private UUID id;

    @Column(name = "bulk_id")
    private UUID bulk;

    private int place;

    @Column(name = "article_id")
    private UUID article;

    /** The version that the person saw who asked. */
    private long seen;

    private String headline;

    @Enumerated(EnumType.STRING)
    private BulkState state;

    private String sentence;
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    protected BulkStoryEntity() {}

    BulkStoryEntity(BulkId bulk, int place, Article article, Foreseen foreseen, Instant now) {
        this.id = TimeOrdered.next();
        this.bulk = bulk.value();
        this.place = place;
        this.article = article.id().value();
        this.seen = article.version();
        this.headline = article.text().headline();
        this.state = foreseen.done() ? BulkState.WILL_BE_DONE : BulkState.WILL_NOT_BE_DONE;
        this.sentence = foreseen.sentence();
        this.nextAttemptAt = now;
    }

    void begin(Instant now) {
        state = state == BulkState.WILL_BE_DONE ? BulkState.WAITING : BulkState.NOT_DONE;
        nextAttemptAt = now.plusSeconds(place / IN_A_SECOND);
    }

    void done(String what) {
        state = BulkState.DONE;
        sentence = what;
    }

    void notDone(String why) {
        state = BulkState.NOT_DONE;
        sentence = why;
    }

    boolean isWaiting() {
        return state == BulkState.WAITING;
    }

    boolean isTriedEnough() {
        return attempts >= MOST_ATTEMPTS;
    }

    BulkId bulk() {
        return new BulkId(bulk);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    long seen() {
        return seen;
    }

    BulkState state() {
        return state;
    }

    BulkStory story() {
        return new BulkStory(article(), headline, state, sentence);
    }
}
