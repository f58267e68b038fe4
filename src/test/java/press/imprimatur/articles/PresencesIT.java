package press.imprimatur.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.markup.Body;
import press.imprimatur.rights.Making.How;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class PresencesIT {

    private static final Caller ADA = person("Ada Wong", Role.EDITOR);
    private static final Caller JO = person("Jo Doe", Role.EDITOR);
    private static final Caller REPORTER = person("Rae Porter", Role.REPORTER);

    @Inject Presences presences;
    @Inject WorkingDrafts drafts;
    @Inject ArticleDesk articles;
    @Inject CurrentCaller callers;
    @Inject Clock clock;

    private final WorkingDraftId adas = WorkingDraftId.next();
    private final WorkingDraftId jos = WorkingDraftId.next();

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTheClockRun() {
        ((MovableClock) clock).run();
    }

    @Test
    void showsWhoElseIsThereAndNobodyOneself() {
        var article = as(ADA, this::begun);
        here(ADA, adas, article, false);

        assertThat(here(JO, jos, article, false).others())
                .extracting(Present::name)
                .containsExactly("Ada Wong");
        assertThat(as(JO, () -> presences.in(List.of(article.id()))).get(article.id()))
                .extracting(Present::name)
                .containsExactly("Ada Wong", "Jo Doe");
    }

    @Test
    void givesTheLockToWhoChangedSomethingFirst() {
        var article = as(ADA, this::begun);

        assertThat(here(ADA, adas, article, false).lock()).isEmpty();
        assertThat(here(ADA, adas, article, true).lock()).map(EditLock::mine).contains(true);

        assertThat(here(JO, jos, article, true).lock())
                .hasValueSatisfying(lock -> {
                    assertThat(lock.mine()).isFalse();
                    assertThat(lock.name()).isEqualTo("Ada Wong");
                });
    }

    @Test
    void tellsTheOtherWhoTookOver() {
        var article = as(ADA, this::begun);
        here(ADA, adas, article, true);

        as(JO, () -> presences.takeOver(jos, article.id()));

        assertThat(here(ADA, adas, article, true).lock())
                .hasValueSatisfying(lock -> {
                    assertThat(lock.mine()).isFalse();
                    assertThat(lock.name()).isEqualTo("Jo Doe");
                    assertThat(lock.takenOver()).isTrue();
                });
    }

    @Test
    void savesNothingOfWhoDoesNotHoldTheLockAndKeepsItAsADraft() {
        var article = as(ADA, this::begun);
        as(ADA, () -> drafts.begin(adas, typed(article)));
        as(JO, () -> presences.takeOver(jos, article.id()));

        assertThatThrownBy(() -> as(ADA, () -> saved(adas, article)))
                .isInstanceOf(WrittenByAnother.class);

        assertThat(as(ADA, () -> drafts.left(Optional.of(article.id()), WorkingDraftId.next())))
                .map(WorkingDraft::id)
                .contains(adas);
        assertThat(as(JO, () -> saved(jos, article)).revision()).isEqualTo(2);
    }

    @Test
    void standInNobodysWayWhoDecidesOrSavesByVersions() {
        var article = as(REPORTER, this::begun);
        as(JO, () -> presences.takeOver(jos, article.id()));

        var offered = as(REPORTER, () -> articles.offer(article.id(), article.version()));
        var approved = as(ADA, () -> articles.approve(article.id(), offered.version()));
        assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
        assertThat(as(ADA, () -> articles.save(article.id(), approved.version(), longer(article))))
                .extracting(Article::revision)
                .isEqualTo(2);
    }

    @Test
    void areFreeOnceThePageIsLeft() {
        var article = as(ADA, this::begun);
        here(ADA, adas, article, true);

        as(ADA, () -> left(adas));

        assertThat(here(JO, jos, article, true).lock()).map(EditLock::mine).contains(true);
    }

    @Test
    void areFreeAboutAMinuteAfterABrowserDied() {
        var article = as(ADA, this::begun);
        here(ADA, adas, article, true);

        ((MovableClock) clock).advance(Duration.ofSeconds(70));
        assertThat(here(JO, jos, article, true).lock()).map(EditLock::mine).contains(false);
        ((MovableClock) clock).advance(Duration.ofSeconds(10));

        var presence = here(JO, jos, article, true);
        assertThat(presence.lock()).map(EditLock::mine).contains(true);
        assertThat(presence.others()).isEmpty();
    }

    @Test
    void areNotLeftByAnother() {
        var article = as(ADA, this::begun);
        here(ADA, adas, article, true);

        as(JO, () -> left(adas));

        assertThat(here(JO, jos, article, true).lock()).map(EditLock::mine).contains(false);
    }

    @Test
    void areTakenOnlyByThoseWhoMayEdit() {
        var article = as(ADA, this::begun);

        assertThatThrownBy(() -> as(REPORTER, () -> presences.takeOver(jos, article.id())))
                .isInstanceOf(NotYours.class);
    }

    private Presence here(Caller person, WorkingDraftId page, Article article, boolean writes) {
        return as(person, () -> presences.here(page, article.id(), writes));
    }

    private Article saved(WorkingDraftId page, Article article) {
        return drafts.save(
                page,
                article.id(),
                article.version(),
                longer(article),
                How.HERE,
                SaveReason.WRITTEN);
    }

    private boolean left(WorkingDraftId page) {
        presences.leave(page);
        return true;
    }

    private Article begun() {
        return articles.start(
                new ArticleText(
                        TextDetails.headed("The lock", "en"), Body.EMPTY, Optional.empty()));
    }

    private static ArticleText longer(Article article) {
        return article.text().with(article.text().details().withDeck("It opens."));
    }

    private static TypedFields typed(Article article) {
        return new TypedFields(
                Optional.of(article.id()),
                article.version(),
                longer(article).fields(),
                "somewhere");
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        IdentityFixture.setUpNewsroom();
        return callers.runAs(caller, work);
    }

    private static Caller person(String name, Role role) {
        return new Caller(UserId.next(), name, Set.of(role), Caller.Via.DESK);
    }
}
