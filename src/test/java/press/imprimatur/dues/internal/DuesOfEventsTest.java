package press.imprimatur.dues.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyFellDue;
import press.imprimatur.rights.StoryNews;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.InstrumentId;

/** What is owed because something happened. */
class DuesOfEventsTest {

    private static final Instant NOON = Instant.parse("2030-03-10T12:00:00Z");
    private static final WorkId WORK = WorkId.next();
    private static final Duty CORRECTION = Duty.of(DutyType.PROPAGATE_CORRECTION);

    @Test
    void is_due_when_its_time_since_the_event_is_over() {
        var due = of(CORRECTION.within(Duration.ofHours(24)), UUID.randomUUID()).orElseThrow();

        assertThat(due.dueAt()).isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(due.work()).contains(WORK);
        assertThat(due.address()).contains("https://paper.example/stories/ice");
    }

    @Test
    void is_owed_for_each_event_by_itself_and_once() {
        var event = UUID.randomUUID();

        assertThat(of(CORRECTION, event).orElseThrow().key())
                .isEqualTo(of(CORRECTION, event).orElseThrow().key())
                .isNotEqualTo(of(CORRECTION, UUID.randomUUID()).orElseThrow().key());
    }

    @Test
    void is_no_debt_if_it_was_only_asked_for_kindly() {
        assertThat(of(CORRECTION.graded(Grade.ENCOURAGED), UUID.randomUUID())).isEmpty();
    }

    private static Optional<NewDue> of(Duty duty, UUID event) {
        var news =
                new StoryNews(
                        event,
                        WORK,
                        StoryNews.Kind.CORRECTED,
                        "Ice breaks early",
                        Optional.empty(),
                        URI.create("https://paper.example/stories/ice"),
                        NOON,
                        "");
        return DuesPolicy.ofEvent(new DutyFellDue(new InstrumentId(UUID.randomUUID()), duty, news));
    }
}
