package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.courier.LetterId;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyStanding;
import press.imprimatur.rights.StoryNews;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.InstrumentId;

/**
 * News of a story that is owed to a partner. It waits for the worker, which writes its letter or
 * leaves it to people; it is done when that letter has left, or a person proves that they told it;
 * and it is left to people again when the letter comes back.
 */
@Entity(name = "RightsNews")
@Table(name = "rights_news")
class NewsEntity {

    @Id private UUID id;

    @Version private long version;

    private UUID event;

    @Column(name = "instrument_id")
    private UUID instrument;

    @Column(name = "duty_name")
    private String dutyName;

    @Column(name = "work_id")
    private UUID work;

    @Enumerated(EnumType.STRING)
    private StoryNews.Kind kind;

    private String headline;
    private String original;
    private String address;
    private String words;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private DutyStanding.NewsState state;

    private UUID letter;
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected NewsEntity() {}

    NewsEntity(InstrumentId to, DutyName duty, StoryNews news, Instant now) {
        id = TimeOrdered.next();
        event = news.event();
        instrument = to.value();
        dutyName = duty.value();
        work = news.work().value();
        kind = news.kind();
        headline = news.headline();
        original = news.original().map(URI::toString).orElse(null);
        address = news.address().toString();
        words = news.words();
        happenedAt = news.at();
        state = DutyStanding.NewsState.TO_BE_WRITTEN;
        nextAttemptAt = now;
    }

    void written(LetterId by) {
        state = DutyStanding.NewsState.WRITTEN;
        letter = by.value();
        nextAttemptAt = null;
        doneAt = null;
    }

    /** Nobody is there to write to, or the letter came back. */
    void leaveToPeople() {
        state = DutyStanding.NewsState.OPEN;
        nextAttemptAt = null;
        doneAt = null;
    }

    void done(Instant now) {
        state = DutyStanding.NewsState.DONE;
        nextAttemptAt = null;
        doneAt = now;
    }

    boolean waitsForTheWorker() {
        return state == DutyStanding.NewsState.TO_BE_WRITTEN;
    }

    InstrumentId instrument() {
        return new InstrumentId(instrument);
    }

    DutyName duty() {
        return new DutyName(dutyName);
    }

    /** As the duty's standing tells it. */
    DutyStanding.News told() {
        return new DutyStanding.News(event, kind, happenedAt, state);
    }

    StoryNews news() {
        return new StoryNews(
                event,
                new WorkId(work),
                kind,
                headline,
                Optional.ofNullable(original).map(URI::create),
                URI.create(address),
                happenedAt,
                words);
    }
}
