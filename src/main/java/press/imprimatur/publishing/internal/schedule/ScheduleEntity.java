package press.imprimatur.publishing.internal.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.UserId;
import press.imprimatur.publishing.Scheduled;
import press.imprimatur.publishing.Scheduled.Missed;
import press.imprimatur.publishing.Signature;

/** When a story comes out by itself, and on whose word. */
@Entity(name = "Schedule")
@Table(name = "publishing_schedule")
public class ScheduleEntity {

    @Id
    @Column(name = "article_id")
    private UUID article;

    @Version private long version;

    private int revision;
    private String headline;

    @Column(name = "goes_out_at")
    private Instant goesOutAt;

    @Enumerated(EnumType.STRING)
    private Signature signature;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_by_name")
    private String setByName;

    @Column(name = "set_at")
    private Instant setAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "missed_at")
    private Instant missedAt;

    @Column(name = "missed_because")
    private String missedBecause;

    protected ScheduleEntity() {}

    public ScheduleEntity(ArticleId article) {
        this.article = article.value();
    }

    public void set(Article text, Instant at, Signature onWhoseWord, Caller caller, Instant now) {
        revision = text.revision();
        headline = text.text().headline();
        signature = onWhoseWord;
        setBy = caller.user().value();
        setByName = caller.name();
        setAt = now;
        moveTo(at);
    }

    public void moveTo(Instant at) {
        // PostgreSQL rounds to microseconds, and would round up.
        goesOutAt = at.truncatedTo(ChronoUnit.MICROS);
        attempts = 0;
        nextAttemptAt = goesOutAt;
        missedAt = null;
        missedBecause = null;
    }

    void miss(String why, Instant now) {
        missedAt = now;
        missedBecause = why;
    }

    /** Whether it is to come out at the latest at this instant, and nothing was against it yet. */
    public boolean isDueAt(Instant now) {
        return missedAt == null && !goesOutAt.isAfter(now);
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    public int revision() {
        return revision;
    }

    public String headline() {
        return headline;
    }

    public Instant goesOutAt() {
        return goesOutAt;
    }

    public Signature signature() {
        return signature;
    }

    public UserId setBy() {
        return new UserId(setBy);
    }

    public String setByName() {
        return setByName;
    }

    public Scheduled scheduled() {
        return new Scheduled(
                article(),
                revision,
                headline,
                goesOutAt,
                setByName,
                setAt,
                Optional.ofNullable(missedAt).map(at -> new Missed(at, missedBecause)));
    }
}
