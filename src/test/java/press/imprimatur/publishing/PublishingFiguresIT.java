package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.publishing.PublishingFigures.OutOf;
import press.imprimatur.publishing.PublishingFigures.OutOn;
import press.imprimatur.publishing.PublishingFigures.RefusedFor;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Soon;

/** What came out and what did not is counted, day by day. */
@ArquillianTest
class PublishingFiguresIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Prague");

    @Inject PublishingFigures figures;
    @Inject Publishing publishing;
    @Inject PublishedStories published;
    @Inject StoryFixture stories;
    @Inject Clock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void aReprintCountsOnTheDayOnWhichItCameOut() {
        var before = reprintsOutSinceYesterday();

        published.publishedUntil(clock.instant().plus(Duration.ofDays(9)));

        assertThat(reprintsOutSinceYesterday()).isEqualTo(before + 1);
        var days = stories.as(EDITOR, figures::outPerDay);
        assertThat(days).hasSize(PublishingFigures.DAYS).extracting(OutOn::day).isSorted();
        assertThat(stories.as(EDITOR, figures::reprintsByOutlet))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(PublishingFigures.MOST)
                .extracting(OutOf::stories)
                .isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void aRefusalCountsWithItsReasonThoughNothingElseOfItStays() {
        var draft = stories.reprint(stories.outlet());
        var before = times(ReasonCode.NOTHING_COVERS_IT);

        assertThatThrownBy(() ->
                        stories.as(EDITOR, () -> publishing.publish(draft.id(), draft.version())))
                .isInstanceOf(NotPermitted.class);

        Soon.until(() -> times(ReasonCode.NOTHING_COVERS_IT) > before);
        assertThat(times(ReasonCode.NOTHING_COVERS_IT)).isEqualTo(before + 1);
        assertThat(stories.as(EDITOR, () -> publishing.find(draft.id()))).isEmpty();
    }

    private int times(ReasonCode reason) {
        return stories.as(EDITOR, figures::refusalsByReason).stream()
                .filter(each -> each.code().equals(reason.name()))
                .mapToInt(RefusedFor::times)
                .sum();
    }

    /** Two days: the test may run over midnight. */
    private int reprintsOutSinceYesterday() {
        var yesterday = LocalDate.ofInstant(clock.instant(), ZONE).minusDays(1);
        return stories.as(EDITOR, figures::outPerDay).stream()
                .filter(each -> !each.day().isBefore(yesterday))
                .mapToInt(OutOn::reprints)
                .sum();
    }
}
