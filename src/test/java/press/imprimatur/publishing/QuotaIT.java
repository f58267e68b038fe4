package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.rights.Counters;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Receipts;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class QuotaIT {

    private static final int FIVE = 5;
    private static final int TWENTY = 20;

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject ArticleDesk articles;
    @Inject Permissions permissions;
    @Inject Receipts receipts;
    @Inject Holds holds;
    @Inject Counters counters;
    @Inject ClockInHand rightsClock;
    @Inject MovableClock clock;
    @Resource ManagedThreadFactory threads;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void holdTheClock() {
        rightsClock.pause();
    }

    @AfterEach
    void letTheClocksRun() {
        clock.run();
        rightsClock.windUp();
    }

    @Test
    void neverHasMoreThanFiveLiveWhateverTwentyPublishersDoAtOnce() throws Exception {
        var reprints = twentyOf(FIVE, Optional.empty());

        var outcomes = publishAtOnce(reprints);

        var refused = outcomes.stream().filter(NotPermitted.class::isInstance).toList();
        assertThat(outcomes.stream().filter(Publication.class::isInstance)).hasSize(FIVE);
        assertThat(refused).hasSize(reprints.size() - FIVE);
        assertThat(refused)
                .allSatisfy(refusal ->
                        assertThat(((NotPermitted) refusal).reasons())
                                .extracting(Explanation::code)
                                .contains("QUANTITY_USED_UP"));
    }

    @Test
    void letsOneInWhereAnotherWasTakenOut() {
        var reprints = twentyOf(1, Optional.empty());
        publish(reprints.get(0));
        assertThatThrownBy(() -> publish(reprints.get(1))).isInstanceOf(NotPermitted.class);

        stories.as(EDITOR, () -> publishing.withdraw(reprints.get(0).id(), "Make room"));

        assertThat(publish(reprints.get(1)).state()).isEqualTo(PublicationState.LIVE);
        assertThatThrownBy(() -> publish(reprints.get(0))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void givesThePlaceBackWhenTheClockHasEndedAStory() {
        var reprints = twentyOf(1, Optional.of(TimeLimit.days(1)));
        publish(reprints.get(0));
        clock.advance(Duration.ofDays(1).plusSeconds(60));
        assertThatThrownBy(() -> publish(reprints.get(1))).isInstanceOf(NotPermitted.class);

        rightsClock.turn();

        assertThat(publish(reprints.get(1)).state()).isEqualTo(PublicationState.LIVE);
    }

    @Test
    void givesThePlaceOfAPictureBackThatIsOutOfItsStoryAgain() {
        var outlet = stories.outlet();
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        var picture = stories.picture();
        stories.licence(picture, Constraints.NONE.atMost(Quantity.liveAtOnce(1)));
        var plain = stories.reprint(outlet);
        var other = stories.pictured(stories.reprint(outlet), picture);
        var pictured = stories.pictured(plain, picture);
        publish(pictured);
        assertThatThrownBy(() -> publish(other)).isInstanceOf(NotPermitted.class);

        var without =
                stories.as(
                        EDITOR,
                        () ->
                                articles.save(
                                        pictured.id(),
                                        pictured.version(),
                                        pictured.text().picturedBy(Optional.empty())));
        publish(without);

        assertThat(publish(other).state()).isEqualTo(PublicationState.LIVE);
    }

    @Test
    void givesThePlaceInTheFeedBackOfAStoryThatIsOnlyOnItsPageAnyMore() {
        var outlet = stories.outlet();
        var one = Constraints.NONE.atMost(Quantity.liveAtOnce(1));
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        var feed = stories.agreement(outlet, one, Use.FEED_FULL);
        var first = stories.reprint(outlet);
        var second = stories.reprint(outlet);
        publish(first);
        assertThat(used(feed)).isEqualTo(1);

        stories.houseRules(
                outlet,
                Terms.allowing(Scope.of(first.id().work()), Use.WEB_FULL)
                        .but(Prohibition.of(Use.FEED_FULL)));
        rightsClock.turn();

        assertThat(used(feed)).isZero();
        assertThat(publish(second).state()).isEqualTo(PublicationState.LIVE);
        assertThat(used(feed)).isEqualTo(1);
    }

    @Test
    void aHoldAndACorrectionAtTheSameTimeDoNotWaitForEachOther() throws Exception {
        var outlet = stories.outlet();
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        for (var round = 0; round < TWENTY; round++) {
            var reprint = stories.reprint(outlet);
            publish(reprint);

            var outcomes =
                    atOnce(
                            List.of(
                                    () -> outcome(reprint),
                                    () -> hold(reprint),
                                    () -> outcome(reprint)));

            assertThat(outcomes.get(1)).isInstanceOf(InstrumentId.class);
            assertThat(stories.as(EDITOR, () -> publishing.find(reprint.id())))
                    .hasValueSatisfying(
                            out -> assertThat(out.isShownAt(clock.instant())).isFalse());
        }
    }

    @Test
    void countsStoriesAPeriodAndNotPagesFeedsAndCorrections() {
        var outlet = stories.outlet();
        var twoAWeek = Constraints.NONE.atMost(Quantity.per(Period.ofDays(7), 2));
        var agreement = stories.agreement(outlet, twoAWeek, Use.WEB_FULL, Use.FEED_FULL);
        var first = stories.reprint(outlet);
        var third = stories.reprint(outlet);

        publish(first);
        assertThat(receiptsOf(first)).isEqualTo(2);
        assertThat(standing(agreement)).isEqualTo(EffectiveState.ACTIVE);
        publish(stories.reprint(outlet));
        publish(first);
        assertThatThrownBy(() -> publish(third)).isInstanceOf(NotPermitted.class);
        assertThat(standing(agreement)).isEqualTo(EffectiveState.EXHAUSTED);
        assertThat(used(agreement)).isEqualTo(2);

        stories.as(EDITOR, () -> publishing.withdraw(first.id(), "Not now"));
        publish(first);
        assertThatThrownBy(() -> publish(third)).isInstanceOf(NotPermitted.class);
        clock.advance(Duration.ofDays(7));
        publish(first);
        assertThat(standing(agreement)).isEqualTo(EffectiveState.ACTIVE);
        publish(third);
        publish(stories.reprint(outlet));
        assertThat(used(agreement)).isEqualTo(2);
    }

    @Test
    void letsBackWhatAHoldHadHiddenThoughTheWeekIsFull() {
        var outlet = stories.outlet();
        var oneAWeek = Constraints.NONE.atMost(Quantity.per(Period.ofDays(7), 1));
        var agreement = stories.agreement(outlet, oneAWeek, Use.WEB_FULL, Use.FEED_FULL);
        var old = stories.reprint(outlet);
        publish(old);
        clock.advance(Duration.ofDays(8));
        publish(stories.reprint(outlet));
        var hold = stories.as(EDITOR, () -> holds.hold(old.id().work(), "A lawyer called"));

        stories.as(
                OTHER_EDITOR,
                () -> {
                    holds.lift(hold, "All is well");
                    return null;
                });

        assertThat(find(old).state()).isEqualTo(PublicationState.LIVE);
        assertThat(receiptsOf(old)).isEqualTo(3);
        assertThat(used(agreement)).isEqualTo(1);
    }

    private Object hold(Article article) {
        return stories.as(EDITOR, () -> holds.hold(article.id().work(), "A lawyer called"));
    }

    private Publication find(Article article) {
        return stories.as(EDITOR, () -> publishing.find(article.id())).orElseThrow();
    }

    private int receiptsOf(Article article) {
        return stories.as(EDITOR, () -> receipts.of(article.id().work())).size();
    }

    private EffectiveState standing(InstrumentId agreement) {
        return stories.as(EDITOR, () -> permissions.get(agreement)).standing().orElseThrow();
    }

    private int used(InstrumentId agreement) {
        return stories.as(EDITOR, () -> counters.of(List.of(agreement)))
                .get(agreement)
                .get(0)
                .used();
    }

    /**
     * Twenty stories of an outlet that lets so many of them be live at a time, each for so long.
     */
    private List<Article> twentyOf(int live, Optional<TimeLimit> each) {
        var outlet = stories.outlet();
        var counted = Constraints.NONE.atMost(Quantity.liveAtOnce(live));
        var constraints = each.map(counted::displayedFor).orElse(counted);
        stories.agreement(outlet, constraints, Use.WEB_FULL, Use.FEED_FULL);
        return IntStream.range(0, TWENTY).mapToObj(number -> stories.reprint(outlet)).toList();
    }

    private List<Object> publishAtOnce(List<Article> reprints) throws Exception {
        var all = new ArrayList<Callable<Object>>();
        reprints.forEach(reprint -> all.add(() -> outcome(reprint)));
        return atOnce(all);
    }

    private List<Object> atOnce(List<Callable<Object>> acts) throws Exception {
        var editors = Executors.newFixedThreadPool(acts.size(), threads);
        var ready = new CyclicBarrier(acts.size());
        try {
            var waiting = new ArrayList<Future<Object>>();
            for (var act : acts) {
                waiting.add(
                        editors.submit(() -> {
                            ready.await();
                            return act.call();
                        }));
            }
            var outcomes = new ArrayList<Object>();
            for (var each : waiting) {
                outcomes.add(each.get(2, TimeUnit.MINUTES));
            }
            return outcomes;
        } finally {
            editors.shutdownNow();
        }
    }

    private Object outcome(Article reprint) {
        try {
            return publish(reprint);
        } catch (NotPermitted refusal) {
            return refusal;
        }
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }
}
