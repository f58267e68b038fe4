package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** What the newsroom says of its site decides, for or against. */
@ArquillianTest
class ReachIT {

    private static final Caller ADMINISTRATOR =
            new Caller(UserId.next(), "Ada Min", Set.of(Role.ADMINISTRATOR), Caller.Via.DESK);

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Reaches reaches;
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
    void reachEverybodyAgain() {
        say(Reach.EVERYWHERE);
        rightsClock.windUp();
    }

    @Test
    void outsideTheUnitedStatesMeansThatTheyAreKeptOutOrNotMeant() {
        var reprint = granted(Constraints.NONE.with(Territory.notIn("US")));

        assertThat(page(reprint).verdict()).isEqualTo(Verdict.DENY);
        say(reaching(Set.of(), places("US"), false));
        assertThat(page(reprint).permits()).isTrue();
        say(reaching(places("GB", "IE"), Set.of(), false));
        assertThat(page(reprint).permits()).isTrue();
    }

    @Test
    void advertisementsNeedTheirRight() {
        var reprint = granted(Constraints.NONE);
        var sold = granted(Constraints.NONE, Use.ADS_ON_PAGE);
        var notAgainstIt =
                granted(
                        Constraints.NONE.forbidding(Circumstance.ADS_SOLD_AGAINST_STORY),
                        Use.ADS_ON_PAGE);
        assertThat(page(notAgainstIt).permits()).isTrue();

        say(reaching(Set.of(), Set.of(), true));

        assertThat(page(reprint).verdict()).isEqualTo(Verdict.DENY);
        assertThat(page(sold).permits()).isTrue();
        assertThat(page(notAgainstIt).verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void whatIsOutComesDownWhenTheSiteReachesWhomItMayNot() {
        say(reaching(Set.of(), places("US"), false));
        var reprint = granted(Constraints.NONE.with(Territory.notIn("US")));
        stories.as(EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));

        say(Reach.EVERYWHERE);
        rightsClock.turn();

        assertThat(stories.as(EDITOR, () -> publishing.find(reprint.id())))
                .hasValueSatisfying(out -> assertThat(out.isShownAt(clock.instant())).isFalse());
    }

    @Test
    void onlyAnAdministratorSaysItAndNobodySaysWhatCannotBe() {
        assertThatThrownBy(() ->
                        stories.as(
                                EDITOR,
                                () -> {
                                    reaches.change(Reach.EVERYWHERE, 0);
                                    return null;
                                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> say(reaching(places("US-NY"), places("US"), false)))
                .isInstanceOf(FieldRefused.class);
    }

    private Article granted(Constraints constraints, Use... more) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var uses = Arrays.copyOf(more, more.length + 1);
        uses[more.length] = Use.WEB_FULL;
        stories.grant(outlet, reprint.id().work(), constraints, uses);
        return reprint;
    }

    private Decision page(Article article) {
        return stories.as(EDITOR, () -> publishing.readiness(article.id())).page();
    }

    private void say(Reach reach) {
        stories.as(
                ADMINISTRATOR,
                () -> {
                    reaches.change(reach, reaches.details().version());
                    return null;
                });
    }

    private static Reach reaching(Set<Place> market, Set<Place> keptOut, boolean soldAgainst) {
        return new Reach(
                market,
                keptOut,
                Optional.empty(),
                Set.of(),
                soldAgainst,
                soldAgainst,
                false,
                false,
                false);
    }

    private static Set<Place> places(String... codes) {
        return Arrays.stream(codes).map(Place::new).collect(Collectors.toSet());
    }
}
