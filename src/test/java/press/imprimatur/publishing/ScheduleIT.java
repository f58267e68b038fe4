package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;
import static press.imprimatur.publishing.StoryFixture.REPORTER;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.SecondPersonNeeded;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Users;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Revocation;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** Stories that come out by themselves. */
@ArquillianTest
class ScheduleIT {

    @Inject StoryFixture stories;
    @Inject OwnWorkFixture own;
    @Inject Schedules schedules;
    @Inject Publishing publishing;
    @Inject ArticleDesk articles;
    @Inject Permissions permissions;
    @Inject Users users;
    @Inject CurrentCaller callers;
    @Inject ClockInHand jobs;
    @Inject MovableClock clock;

    private Caller editor;
    private Instant six;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void holdTheClock() {
        jobs.pause();
        editor = IdentityFixture.atTheDesk(IdentityFixture.somebodyWho(Role.EDITOR));
        six = clock.instant().plus(Duration.ofHours(9)).truncatedTo(ChronoUnit.SECONDS);
    }

    @AfterEach
    void letTheClocksRun() {
        clock.run();
        own.takeBack();
        jobs.windUp();
    }

    @Test
    void comesOutWhenItsTimeHasComeAndNotBefore() {
        var reprint = permitted();
        schedule(reprint);

        turnAt(six.minusMillis(1));
        assertThat(out(reprint)).isFalse();

        turnAt(six);
        assertThat(out(reprint)).isTrue();
        assertThat(published(reprint))
                .satisfies(publication -> {
                    assertThat(publication.firstPublishedAt()).isEqualTo(six);
                    assertThat(publication.publishedBy()).isEqualTo(editor.name());
                    assertThat(publication.signature()).isEqualTo(Signature.SECOND_PERSON);
                });
        assertThat(scheduled(reprint)).isEmpty();
    }

    @Test
    void comesOutOnOneEditorsWordWhereThatDoes() {
        var reprint = permitted();
        var text = reprint.text().at("mine-" + reprint.text().slug());
        var mine = as(editor, () -> articles.save(reprint.id(), reprint.version(), text));
        schedule(mine);

        turnAt(six);

        assertThat(published(mine).signature()).isEqualTo(Signature.SINGLE_GREEN_REPRINT);
    }

    @Test
    void waitsForASecondPersonIfLawyersReadItSince() {
        var reprint = permitted();
        var text = reprint.text().at("mine-" + reprint.text().slug());
        var mine = as(editor, () -> articles.save(reprint.id(), reprint.version(), text));
        schedule(mine);
        stories.as(OTHER_EDITOR, () -> articles.markLawyered(mine.id(), mine.version(), true));

        turnAt(six);

        assertThat(out(mine)).isFalse();
        assertThat(missed(mine)).isNotEmpty();
    }

    @Test
    void comesOutAfterwardsIfTheServerStoodStill() {
        var reprint = permitted();
        schedule(reprint);

        turnAt(six.plus(Duration.ofHours(3)));

        assertThat(out(reprint)).isTrue();
    }

    @Test
    void comesOutAsItWasScheduledWhateverIsWrittenSince() {
        var reprint = permitted();
        schedule(reprint);
        var address = "later-" + reprint.text().slug();
        as(
                editor,
                () -> articles.save(reprint.id(), reprint.version(), reprint.text().at(address)));

        turnAt(six);

        assertThat(published(reprint).revision()).isEqualTo(reprint.revision());
    }

    @Test
    void isRefusedWherePermissionEndsBefore() {
        var reprint = permitted(Constraints.NONE.displayed(Window.until(six)));

        assertThatThrownBy(() -> schedule(reprint)).isInstanceOf(NotPermitted.class);
        assertThat(scheduled(reprint)).isEmpty();
    }

    @Test
    void saysAtOnceWhenItsPermissionIsLost() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var grant = stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL);
        schedule(reprint);
        assertThat(as(editor, () -> schedules.outlook(reprint.id())).isGreen()).isTrue();

        revoke(grant);

        assertThat(as(editor, () -> schedules.outlook(reprint.id())).isGreen()).isFalse();
    }

    @Test
    void staysInAndSaysWhyIfItIsNotPermittedAtItsTime() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var grant = stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL);
        schedule(reprint);
        revoke(grant);

        turnAt(six);

        assertThat(out(reprint)).isFalse();
        assertThat(missed(reprint)).contains("may not be published");
        turnAt(six.plus(Duration.ofDays(1)));
        assertThat(out(reprint)).isFalse();
    }

    @Test
    void isNobodysWordAnyMoreWhenTheEditorHasLeft() {
        var reprint = permitted();
        schedule(reprint);
        IdentityFixture.asSystem(() -> {
            users.deactivate(editor.user());
            return null;
        });

        turnAt(six);

        assertThat(out(reprint)).isFalse();
        assertThat(missed(reprint)).contains(editor.name());
    }

    @Test
    void comesOutAtAnotherTimeOnTheSameWord() {
        var reprint = permitted();
        schedule(reprint);

        var seven = six.plus(Duration.ofHours(1));
        stories.as(OTHER_EDITOR, () -> schedules.move(reprint.id(), seven));
        turnAt(six);
        assertThat(out(reprint)).isFalse();

        turnAt(seven);
        assertThat(published(reprint).publishedBy()).isEqualTo(editor.name());
    }

    @Test
    void isRefusedAnotherTimeAtWhichItIsNotPermitted() {
        var reprint = permitted(Constraints.NONE.displayed(Window.until(six.plusSeconds(60))));
        schedule(reprint);

        assertThatThrownBy(
                        () -> as(editor, () -> schedules.move(reprint.id(), six.plusSeconds(60))))
                .isInstanceOf(NotPermitted.class);
        assertThat(scheduled(reprint)).map(Scheduled::at).contains(six);
    }

    @Test
    void isOffTheListWhenSomebodyIsFaster() {
        var reprint = permitted();
        schedule(reprint);

        as(editor, () -> publishing.publish(reprint.id(), reprint.version()));

        assertThat(scheduled(reprint)).isEmpty();
    }

    @Test
    void isOffTheListWhenItIsCancelled() {
        var reprint = permitted();
        schedule(reprint);

        as(
                editor,
                () -> {
                    schedules.cancel(reprint.id());
                    return null;
                });
        turnAt(six);

        assertThat(out(reprint)).isFalse();
        assertThatThrownBy(() -> as(editor, () -> schedules.outlook(reprint.id())))
                .isInstanceOf(NotScheduled.class);
    }

    @Test
    void takesTheSameWordAsPublishing() {
        own.declare(Map.of(OwnCover.Way.WEB, Set.of()));
        var writer = IdentityFixture.atTheDesk(own.staffMember());
        var story = own.write(writer, "Ferries", "<p>They run late.</p>", How.HERE);

        assertThatThrownBy(() -> as(writer, () -> set(story, six)))
                .isInstanceOf(SecondPersonNeeded.class);

        schedule(story);
        turnAt(six);
        assertThat(published(story).signature()).isEqualTo(Signature.SECOND_PERSON);
    }

    @Test
    void takesOnlyTimesThatAreStillToCome() {
        var reprint = permitted();

        assertThatThrownBy(() -> scheduleAt(reprint, clock.instant().minusSeconds(1)))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> scheduleAt(reprint, Instant.MAX)).isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> scheduleAt(reprint, null)).isInstanceOf(FieldRefused.class);
    }

    @Test
    void takesOnlyWhatTheEditorSaw() {
        var reprint = permitted();
        as(editor, () -> articles.offer(reprint.id(), reprint.version()));

        assertThatThrownBy(() -> schedule(reprint)).isInstanceOf(ArticleChangedMeanwhile.class);
    }

    @Test
    void isSetByEditorsOnly() {
        var reprint = permitted();

        assertThatThrownBy(() -> as(REPORTER, () -> set(reprint, six)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void standsInTheListOfItsDay() {
        var reprint = permitted();
        schedule(reprint);

        assertThat(listed(six, six.plusSeconds(1))).contains(reprint.id().toString());
        assertThat(listed(six.plusSeconds(1), six.plusSeconds(2)))
                .doesNotContain(reprint.id().toString());
    }

    private List<String> listed(Instant from, Instant to) {
        return as(editor, () -> schedules.between(from, to, 1000)).stream()
                .map(each -> each.article().toString())
                .toList();
    }

    private Article permitted() {
        return permitted(Constraints.NONE);
    }

    private Article permitted(Constraints constraints) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), constraints, Use.WEB_FULL);
        return reprint;
    }

    private void schedule(Article article) {
        scheduleAt(article, six);
    }

    private void scheduleAt(Article article, Instant at) {
        as(editor, () -> set(article, at));
    }

    private Scheduled set(Article article, Instant at) {
        return schedules.schedule(article.id(), article.version(), at);
    }

    private void turnAt(Instant instant) {
        clock.stopAt(instant);
        jobs.turnTo(instant);
    }

    private void revoke(InstrumentId permission) {
        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    var seen = permissions.get(permission).revision();
                    var how = new Revocation(Optional.empty(), "They asked", List.of(letter()));
                    permissions.revoke(permission, seen, how);
                    return null;
                });
    }

    private static NewEvidence letter() {
        var words = "No more.".getBytes(UTF_8);
        return new NewEvidence(EvidenceType.MAIL, "no.txt", words, Optional.empty());
    }

    private boolean out(Article article) {
        return as(editor, () -> publishing.find(article.id()))
                .filter(publication -> publication.isShownAt(clock.instant()))
                .isPresent();
    }

    private Publication published(Article article) {
        return as(editor, () -> publishing.find(article.id())).orElseThrow();
    }

    private Optional<Scheduled> scheduled(Article article) {
        return as(editor, () -> schedules.find(article.id()));
    }

    private String missed(Article article) {
        return scheduled(article).flatMap(Scheduled::missed).orElseThrow().why();
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return callers.runAs(caller, work);
    }
}
