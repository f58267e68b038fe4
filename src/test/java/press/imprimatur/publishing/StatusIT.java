package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.Caller;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.rights.DutyProofs;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewProof;
import press.imprimatur.rights.Release;
import press.imprimatur.rights.Releases;
import press.imprimatur.rights.RightsStatus;
import press.imprimatur.rights.RightsStatuses;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class StatusIT {

    private static final NewEvidence PAPER =
            new NewEvidence(
                    EvidenceType.MAIL, "mail.txt", "As agreed.".getBytes(UTF_8), Optional.empty());

    @Inject StoryFixture stories;
    @Inject RightsStatuses statuses;
    @Inject Holds holds;
    @Inject DutyProofs proofs;
    @Inject Releases releases;
    @Inject Publishing publishing;
    @Inject ClockInHand rightsClock;
    @Inject MovableClock clock;

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
    void followsAnArticleFromRefusalToPermissionAndBack() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        assertThat(verdict(reprint)).isEmpty();

        turn();
        assertThat(verdict(reprint)).hasValue(Verdict.DENY);
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        assertThat(verdict(reprint)).isEmpty();
        turn();
        assertThat(verdict(reprint)).hasValue(Verdict.PERMIT_WITH);
        stories.as(EDITOR, () -> holds.hold(reprint.id().work(), "A complaint"));
        turn();

        assertThat(verdict(reprint)).hasValue(Verdict.DENY);
    }

    @Test
    void saysNothingAfterItsEndUntilItIsDecidedAgain() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var end = clock.instant().plus(Duration.ofHours(1));
        var until = Constraints.NONE.displayed(Window.until(end));
        stories.grant(outlet, reprint.id().work(), until, Use.WEB_FULL);
        turn();
        assertThat(verdict(reprint)).hasValue(Verdict.PERMIT_WITH);

        clock.stopAt(end);
        assertThat(verdict(reprint)).isEmpty();
        turn();

        assertThat(verdict(reprint)).hasValue(Verdict.DENY);
    }

    @Test
    void followsTheReleaseOfAnEmbargo() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var embargo = Constraints.NONE.published(Window.onceReleased());
        var grant = stories.grant(outlet, reprint.id().work(), embargo, Use.WEB_FULL);
        turn();
        var before = verdict(reprint);

        var announced = new Release(clock.instant(), "Nora", Optional.empty(), List.of(PAPER));
        act(RIGHTS_EDITOR, () -> releases.record(grant, announced));
        turn();

        assertThat(before).hasValue(Verdict.DENY);
        assertThat(verdict(reprint)).hasValue(Verdict.PERMIT_WITH);
    }

    @Test
    void followsADutyThatHadToBeMetFirst() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var notice = Duty.of(DutyType.NOTIFY).due(DutyType.Phase.PRE);
        var terms = stories.termsOf(reprint.id().work(), Use.WEB_FULL).owing(notice);
        var grant = stories.record(outlet, terms);
        turn();
        var before = verdict(reprint);

        act(
                RIGHTS_EDITOR,
                () ->
                        proofs.prove(
                                grant,
                                DutyName.of(notice),
                                reprint.id().work(),
                                NewProof.of(List.of(PAPER))));
        turn();

        assertThat(before).hasValue(Verdict.DENY);
        assertThat(verdict(reprint)).hasValue(Verdict.PERMIT_WITH);
    }

    @Test
    void tellsTheOthersThatTheLastPlaceIsTakenAndThatItIsFreeAgain() {
        var outlet = stories.outlet();
        stories.agreement(outlet, Constraints.NONE.atMost(Quantity.liveAtOnce(1)), Use.WEB_FULL);
        var first = stories.reprint(outlet);
        var second = stories.reprint(outlet);
        turn();
        var before = verdict(second);

        stories.as(EDITOR, () -> publishing.publish(first.id(), first.version()));
        turn();
        var taken = verdict(second);
        stories.as(EDITOR, () -> publishing.withdraw(first.id(), "Make room"));
        turn();

        assertThat(before).hasValue(Verdict.PERMIT_WITH);
        assertThat(taken).hasValue(Verdict.DENY);
        assertThat(verdict(second)).hasValue(Verdict.PERMIT_WITH);
    }

    @Test
    void listsTheStoriesThatMayBePublished() {
        var outlet = stories.outlet();
        var permitted = stories.reprint(outlet);
        stories.grant(outlet, permitted.id().work(), Constraints.NONE, Use.WEB_FULL);
        var refused = stories.reprint(outlet);
        turn();

        var listed =
                stories.as(
                        EDITOR,
                        () ->
                                statuses.list(
                                        Use.WEB_FULL,
                                        Set.of(Verdict.PERMIT, Verdict.PERMIT_WITH),
                                        Optional.empty(),
                                        50));

        assertThat(listed.items())
                .contains(permitted.id().work())
                .doesNotContain(refused.id().work());
    }

    private void act(Caller by, Runnable work) {
        stories.as(
                by,
                () -> {
                    work.run();
                    return null;
                });
    }

    private void turn() {
        rightsClock.turn();
    }

    private Optional<Verdict> verdict(Article article) {
        var work = article.id().work();
        var found = stories.as(EDITOR, () -> statuses.of(List.of(work), Use.WEB_FULL));
        return Optional.ofNullable(found.get(work)).map(RightsStatus::verdict);
    }
}
