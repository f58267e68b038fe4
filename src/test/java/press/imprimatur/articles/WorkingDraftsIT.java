package press.imprimatur.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.internal.DraftHousekeeping;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Body;
import press.imprimatur.rights.Making.How;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class WorkingDraftsIT {

    private static final Caller ADA = person("Ada Wong", Role.REPORTER);
    private static final Caller JO = person("Jo Doe", Role.REPORTER);
    private static final Caller LAWYER = person("Lea Law", Role.RIGHTS_EDITOR);

    @Inject WorkingDrafts drafts;
    @Inject ArticleDesk articles;
    @Inject CurrentCaller callers;
    @Inject DraftHousekeeping housekeeping;
    @Inject Clock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTheClockRun() {
        ((MovableClock) clock).run();
    }

    @Test
    void areThereForThePersonWhoTypedThemAndForNobodyElse() {
        var article = as(ADA, this::begun);
        var page = WorkingDraftId.next();

        as(ADA, () -> drafts.begin(page, typed(article, "Half a headl")));

        assertThat(left(ADA, article))
                .hasValueSatisfying(draft -> {
                    assertThat(draft.id()).isEqualTo(page);
                    assertThat(draft.typed()).isEqualTo(typed(article, "Half a headl"));
                });
        assertThat(left(person("Ed Itor", Role.EDITOR), article)).isEmpty();
        assertThat(as(ADA, () -> drafts.left(Optional.of(article.id()), page))).isEmpty();
    }

    @Test
    void takeThePlaceOfWhatWasTypedOnTheSamePageAndOfNothingElse() {
        var article = as(ADA, this::begun);
        var early = WorkingDraftId.next();
        var late = WorkingDraftId.next();

        as(ADA, () -> drafts.begin(early, typed(article, "Early")));
        as(ADA, () -> drafts.begin(late, typed(article, "La")));
        as(ADA, () -> drafts.goOn(late, typed(article, "Late")));

        assertThat(left(ADA, article)).map(WorkingDraft::id).contains(late);
        as(ADA, () -> discarded(late));
        assertThat(left(ADA, article))
                .map(draft -> draft.typed().byName().get("headline"))
                .contains("Early");
    }

    @Test
    void areTypedOnlyByThoseWhoMayEditTheArticle() {
        var article = as(ADA, this::begun);
        var foreign = WorkingDraftId.next();

        assertThatThrownBy(() -> as(JO, () -> drafts.begin(foreign, typed(article, "Mine now"))))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> as(LAWYER, () -> drafts.left(Optional.empty(), foreign)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void cannotBeOverwrittenTakenUpOrThrownAwayByAnother() {
        var page = WorkingDraftId.next();
        as(ADA, () -> drafts.begin(page, typed("Ada's")));

        assertThat(as(JO, () -> drafts.begin(page, typed("Jo's")))).isEmpty();
        assertThat(as(JO, () -> drafts.goOn(page, typed("Jo's")))).isEmpty();
        assertThat(as(JO, () -> drafts.takeUp(page, WorkingDraftId.next()))).isEmpty();
        as(JO, () -> discarded(page));

        assertThat(as(ADA, () -> drafts.left(Optional.empty(), WorkingDraftId.next())))
                .map(draft -> draft.typed().byName().get("headline"))
                .contains("Ada's");
    }

    @Test
    void goWithTheSaveAndAreNotBroughtBackByWhatWasStillOnItsWay() {
        var article = as(ADA, this::begun);
        var page = WorkingDraftId.next();
        as(ADA, () -> drafts.begin(page, typed(article, "The bridge stands")));

        var text = article.text().with(article.text().details().withHeadline("It stands"));
        as(
                ADA,
                () ->
                        drafts.save(
                                page,
                                article.id(),
                                article.version(),
                                text,
                                How.HERE,
                                SaveReason.WRITTEN));

        assertThat(as(ADA, () -> drafts.goOn(page, typed(article, "The bridge sta")))).isEmpty();
        assertThat(left(ADA, article)).isEmpty();
        assertThat(as(ADA, () -> articles.get(article.id())).text()).isEqualTo(text);
    }

    @Test
    void stayIfTheSaveIsRefused() {
        var article = as(ADA, this::begun);
        var page = WorkingDraftId.next();
        as(ADA, () -> drafts.begin(page, typed(article, "Mine")));
        var theirs = article.text().with(article.text().details().withDeck("Theirs"));
        as(ADA, () -> articles.save(article.id(), article.version(), theirs));

        assertThatThrownBy(() ->
                        as(
                                ADA,
                                () ->
                                        drafts.save(
                                                page,
                                                article.id(),
                                                article.version(),
                                                article.text(),
                                                How.HERE,
                                                SaveReason.WRITTEN)))
                .isInstanceOf(ArticleChangedMeanwhile.class);

        assertThat(left(ADA, article)).map(WorkingDraft::id).contains(page);
    }

    @Test
    void areTakenUpUnderTheNameOfAnotherPageOnce() {
        var article = as(ADA, this::begun);
        var old = WorkingDraftId.next();
        var fresh = WorkingDraftId.next();
        as(ADA, () -> drafts.begin(old, typed(article, "Left")));

        var taken = as(ADA, () -> drafts.takeUp(old, fresh));

        assertThat(taken).map(draft -> draft.typed().byName().get("headline")).contains("Left");
        assertThat(as(ADA, () -> drafts.goOn(old, typed(article, "Late")))).isEmpty();
        assertThat(as(ADA, () -> drafts.goOn(fresh, typed(article, "Left, and more")))).isPresent();
    }

    @Test
    void areForgottenAfterThirtyDays() {
        var article = as(ADA, this::begun);
        as(ADA, () -> drafts.begin(WorkingDraftId.next(), typed(article, "Long ago")));

        ((MovableClock) clock).advance(Duration.ofDays(29));
        callers.runAs(Caller.system("a test"), this::tidied);
        assertThat(left(ADA, article)).isPresent();

        ((MovableClock) clock).advance(Duration.ofDays(2));
        callers.runAs(Caller.system("a test"), this::tidied);
        assertThat(left(ADA, article)).isEmpty();
    }

    @Test
    void areRefusedIfTheyAreLongerThanATextCanBe() {
        var endless =
                new TypedFields(Optional.empty(), 0, Map.of("body", "x".repeat(2_200_000)), "");

        assertThatThrownBy(() -> as(ADA, () -> drafts.begin(WorkingDraftId.next(), endless)))
                .isInstanceOf(FieldRefused.class);
    }

    private Article begun() {
        return articles.start(
                new ArticleText(
                        TextDetails.headed("The bridge falls", "en"),
                        Body.EMPTY,
                        Optional.empty()));
    }

    private Optional<WorkingDraft> left(Caller person, Article article) {
        return as(person, () -> drafts.left(Optional.of(article.id()), WorkingDraftId.next()));
    }

    private boolean discarded(WorkingDraftId id) {
        drafts.discard(id);
        return true;
    }

    private boolean tidied() {
        housekeeping.tidy();
        return true;
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        IdentityFixture.setUpNewsroom();
        return callers.runAs(caller, work);
    }

    private static TypedFields typed(Article article, String headline) {
        return new TypedFields(
                Optional.of(article.id()),
                article.version(),
                Map.of("headline", headline, "body", "<p>It …</p>", "caption", ""),
                "somewhere");
    }

    private static TypedFields typed(String headline) {
        return new TypedFields(Optional.empty(), 0, Map.of("headline", headline), "somewhere");
    }

    private static Caller person(String name, Role role) {
        return new Caller(UserId.next(), name, Set.of(role), Caller.Via.DESK);
    }
}
