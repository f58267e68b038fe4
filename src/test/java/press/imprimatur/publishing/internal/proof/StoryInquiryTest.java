package press.imprimatur.publishing.internal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.OnRecord;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Use;

class StoryInquiryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:05:09Z");
    private static final PublicFacts FACTS = new PublicFacts(null, "/stories/ferries", NOW, NOW);

    private final List<String> reads = new ArrayList<>();
    private final OnRecord kept = question -> null;
    private final OnRecord reserved = question -> null;

    @Test
    void readsOnceWhatIsOnRecord() {
        var inquiry = inquiry();

        assertThat(inquiry.record(Act.KEEP)).isSameAs(kept).isSameAs(inquiry.record(Act.KEEP));
        assertThat(reads).containsExactly("to keep");
    }

    @Test
    void keepsByWhatWasReadToBringOut() {
        var inquiry = inquiry();

        assertThat(inquiry.record(Act.PUBLISH)).isSameAs(reserved);
        assertThat(inquiry.record(Act.KEEP)).isSameAs(reserved);
        assertThat(reads).containsExactly("to bring out");
    }

    @Test
    void readsNothingThatNobodyAsksFor() {
        inquiry();

        assertThat(reads).isEmpty();
    }

    @Test
    void rendersOnceWhatIsTheSameAtEveryStep() {
        var inquiry = inquiry();
        var story = story();

        var first = rendered(inquiry, story, Use.WEB_FULL, NOW);

        assertThat(rendered(inquiry, story, Use.WEB_FULL, NOW.plusSeconds(1))).isSameAs(first);
        assertThat(rendered(inquiry, story, Use.FEED_FULL, NOW)).isNotSameAs(first);
        assertThat(rendered(inquiry, story(), Use.WEB_FULL, NOW)).isNotSameAs(first);
        assertThat(rendered(inquiry(), story, Use.WEB_FULL, NOW)).isNotSameAs(first);
    }

    @Test
    void asksOnceWhatIsTheSame() {
        var inquiry = inquiry();
        var story = story();
        var first = attempted(inquiry, story, NOW);

        assertThat(attempted(inquiry, story, NOW)).isSameAs(first);
        assertThat(attempted(inquiry, story, NOW.plusSeconds(1))).isNotSameAs(first);
        assertThat(attempted(inquiry, story(), NOW)).isNotSameAs(first);
        assertThat(attempted(inquiry(), story, NOW)).isNotSameAs(first);
    }

    private static Attempt attempted(StoryInquiry inquiry, Story story, Instant at) {
        return inquiry.attempted(
                story, Ask.toKeep(Use.WEB_FULL, FACTS, at), () -> Attempt.refused(null, null));
    }

    private static Rendered rendered(StoryInquiry inquiry, Story story, Use use, Instant at) {
        return inquiry.rendered(
                story,
                Ask.toKeep(use, FACTS, at),
                List.of(),
                () -> new Rendered("text", List.of(), null, Set.of()));
    }

    private StoryInquiry inquiry() {
        return StoryInquiry.reading(
                () -> read("to keep", kept), () -> read("to bring out", reserved));
    }

    private OnRecord read(String what, OnRecord record) {
        reads.add(what);
        return record;
    }

    private static Story story() {
        return new Story(
                null,
                Optional.empty(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                null,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
