package press.imprimatur.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.identity.IdentityFixture.colleague;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.Stage;
import press.imprimatur.articles.Tags;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Users;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Body;
import press.imprimatur.notifications.Inbox;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.publishing.PublicationState;
import press.imprimatur.publishing.PublishedStories;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.rights.Holds;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.Sections;
import press.imprimatur.testing.ImprimaturArchive;

/** The same is done with many stories, each by itself. */
@ArquillianTest
class BulkActsIT {

    @Inject BulkActs acts;
    @Inject ArticleDesk articles;
    @Inject Sections sections;
    @Inject Holds holds;
    @Inject Publishing publishing;
    @Inject PublishedStories published;
    @Inject Inbox inbox;
    @Inject Users users;
    @Inject CurrentCaller callers;
    @Inject ClockInHand background;
    @Inject Clock clock;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private Caller editor;
    private Caller reporter;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void letAnEditorAndAReporterJoin() {
        background.pause();
        editor = colleague("Edith " + unique, "", Role.EDITOR);
        reporter = colleague("Rae " + unique, "", Role.REPORTER);
    }

    @AfterEach
    void letTheClockRun() {
        background.windUp();
    }

    @Test
    void aStoryThatWasChangedMeanwhileStopsNoneOfTheOthers() {
        var stories = List.of(begin(editor), begin(editor), begin(editor));
        var order = new BulkOrder(BulkAct.SECTION, section(), ids(stories));
        var prepared = as(editor, () -> acts.prepare(order));
        assertThat(states(prepared)).containsOnly(BulkState.WILL_BE_DONE);
        as(editor, () -> acts.begin(prepared.progress().id(), ""));

        var changed = stories.get(1);
        tag(anotherEditor(), changed, "Ports");
        background.turn();

        var over = as(editor, () -> acts.get(prepared.progress().id()));
        assertThat(states(over))
                .containsExactly(BulkState.DONE, BulkState.NOT_DONE, BulkState.DONE);
        assertThat(over.stories().get(1).sentence())
                .contains("Ursula " + unique, "after you looked at it");
        assertThat(over.progress().endedAt()).isPresent();
        assertThat(details(stories.get(0)).section()).isEqualTo(order.detail());
        assertThat(details(changed).section()).isEmpty();
        assertThat(details(changed).tags()).isEqualTo("Ports");
    }

    @Test
    void itGoesOnWithoutWhoAskedWhoFindsItAgainAndIsToldAtTheEnd() {
        var prepared = prepare(editor, BulkAct.HOLD, begin(editor), begin(editor));
        var begun = as(editor, () -> acts.begin(prepared.progress().id(), "Lawyers called"));

        assertThat(as(editor, acts::mine)).containsExactly(begun.progress());
        assertThat(begun.progress().waiting()).isEqualTo(2);
        background.turn();

        assertThat(as(editor, acts::mine).get(0).done()).isEqualTo(2);
        var told = as(editor, () -> inbox.list(Optional.empty(), 10)).items();
        assertThat(told)
                .singleElement()
                .satisfies(notification -> {
                    assertThat(notification.kind()).isEqualTo(NotificationKind.BULK_OVER);
                    assertThat(notification.headline()).isEqualTo("Put on hold: 2 of 2");
                    assertThat(notification.place()).endsWith(begun.progress().id().toString());
                });
        background.turn();
        assertThat(as(editor, () -> inbox.list(Optional.empty(), 10)).items()).hasSize(1);
    }

    @Test
    void itIsSaidOfEachStoryWhatWillHappenOrWhyNot() {
        var tagged = tag(editor, begin(editor), "Ports");
        var approved = approve(begin(reporter));
        var order = new BulkOrder(BulkAct.TAG, " ports ", ids(List.of(tagged, approved)));

        var prepared = as(editor, () -> acts.prepare(order));

        assertThat(states(prepared))
                .containsExactly(BulkState.WILL_NOT_BE_DONE, BulkState.WILL_BE_DONE);
        assertThat(prepared.stories())
                .extracting(BulkStory::sentence)
                .containsExactly(
                        "It has that tag already.",
                        "It gets the tag “ports”. It becomes a draft again and has to be approved"
                                + " anew.");
        assertThat(as(reporter, () -> acts.prepare(order)).stories().get(1).sentence())
                .contains("Reporters change their own, until it is approved");
        as(editor, () -> acts.begin(prepared.progress().id(), ""));
        background.turn();
        assertThat(article(approved).stage()).isEqualTo(Stage.DRAFT);
        assertThat(details(approved).tags()).isEqualTo("ports");
    }

    @Test
    void whatIsOutIsStoppedAndWhatIsNotStays() {
        var out = published.publishedUntil(clock.instant().plus(Duration.ofDays(9))).article();
        var draft = begin(editor);

        var unpublish = as(editor, () -> acts.prepare(order(BulkAct.UNPUBLISH, out, draft.id())));
        assertThat(unpublish.stories())
                .extracting(BulkStory::sentence)
                .containsExactly(
                        "It comes down; readers get a notice in its place.", "It is not out.");
        assertThatThrownBy(() -> as(editor, () -> acts.begin(unpublish.progress().id(), " ")))
                .isInstanceOf(FieldRefused.class);
        as(editor, () -> acts.begin(unpublish.progress().id(), "It was wrong"));
        background.turn();

        assertThat(states(as(editor, () -> acts.get(unpublish.progress().id()))))
                .containsExactly(BulkState.DONE, BulkState.NOT_DONE);
        assertThat(as(editor, () -> publishing.find(out)).orElseThrow().state())
                .isEqualTo(PublicationState.WITHDRAWN);
    }

    @Test
    void whatIsOnHoldIsNotHeldAgainEvenIfThatWasSoOnlyMeanwhile() {
        var held = begin(editor);
        var meanwhile = begin(editor);
        var free = begin(editor);
        as(editor, () -> holds.hold(held.id().work(), "Before"));
        var prepared = prepare(editor, BulkAct.HOLD, held, meanwhile, free);
        as(editor, () -> acts.begin(prepared.progress().id(), "Lawyers called"));
        as(editor, () -> holds.hold(meanwhile.id().work(), "Faster"));
        background.turn();

        var over = as(editor, () -> acts.get(prepared.progress().id()));
        assertThat(states(over))
                .containsExactly(BulkState.NOT_DONE, BulkState.NOT_DONE, BulkState.DONE);
        assertThat(as(editor, () -> holds.on(meanwhile.id().work()))).hasSize(1);
        assertThat(as(editor, () -> holds.on(free.id().work())))
                .singleElement()
                .satisfies(hold -> assertThat(hold.by()).isEqualTo("Edith " + unique));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsBegun() {
        var story = begin(reporter);
        var prepared = prepare(reporter, BulkAct.HOLD, story);

        assertThat(prepared.stories().get(0).sentence()).contains("Editors and rights editors");
        assertThatThrownBy(() -> as(reporter, () -> acts.begin(prepared.progress().id(), "Why")))
                .isInstanceOf(BulkWithoutWork.class);
        var administrator = colleague("Ada", "", Role.ADMINISTRATOR);
        assertThatThrownBy(() -> prepare(administrator, BulkAct.HOLD, story))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoLeavesTheDeskLeavesTheRestUndone() {
        var story = begin(editor);
        var prepared = prepare(editor, BulkAct.HOLD, story);
        as(editor, () -> acts.begin(prepared.progress().id(), "Lawyers called"));

        asSystem(() -> {
            users.deactivate(editor.user());
            return null;
        });
        background.turn();

        var over = as(editor, () -> acts.get(prepared.progress().id()));
        assertThat(states(over)).containsExactly(BulkState.NOT_DONE);
        assertThat(over.stories().get(0).sentence()).contains("is not at the desk any more");
        assertThat(as(reporter, () -> holds.on(story.id().work()))).isEmpty();
    }

    @Test
    void nobodySeesTheWorkOfAnotherAndNothingIsBegunTwice() {
        var prepared = prepare(editor, BulkAct.HOLD, begin(editor)).progress().id();
        var other = colleague("Otto", "", Role.EDITOR);

        assertThatThrownBy(() -> as(other, () -> acts.get(prepared)))
                .isInstanceOf(BulkNotFound.class);
        assertThatThrownBy(() -> as(other, () -> acts.begin(prepared, "Mine")))
                .isInstanceOf(BulkNotFound.class);
        as(editor, () -> acts.begin(prepared, "Lawyers called"));
        assertThatThrownBy(() -> as(editor, () -> acts.begin(prepared, "Again")))
                .isInstanceOf(BulkBegun.class);
        assertThat(as(other, acts::mine)).isEmpty();
    }

    @Test
    void whatCanBeDoneWithNoStoryIsRefusedAtItsField() {
        var story = begin(editor).id();
        var many = Stream.generate(ArticleId::next).limit(BulkOrder.MOST + 1L).toList();

        assertRefused("stories", BulkOrder.of(BulkAct.HOLD, List.of()));
        assertRefused("stories", BulkOrder.of(BulkAct.HOLD, many));
        assertRefused("section", new BulkOrder(BulkAct.SECTION, "", List.of(story)));
        assertRefused("section", new BulkOrder(BulkAct.SECTION, "nowhere", List.of(story)));
        assertRefused("tag", new BulkOrder(BulkAct.TAG, "a, b", List.of(story)));
        assertRefused("tag", new BulkOrder(BulkAct.TAG, "x".repeat(61), List.of(story)));
        assertRefused("tag", new BulkOrder(BulkAct.TAG, "!!!", List.of(story)));
    }

    private void assertRefused(String field, BulkOrder order) {
        assertThatThrownBy(() -> as(editor, () -> acts.prepare(order)))
                .isInstanceOfSatisfying(
                        FieldRefused.class, refused -> assertThat(refused.field()).contains(field));
    }

    private static BulkOrder order(BulkAct act, ArticleId... stories) {
        return BulkOrder.of(act, List.of(stories));
    }

    private Bulk prepare(Caller who, BulkAct act, Article... stories) {
        return as(who, () -> acts.prepare(BulkOrder.of(act, ids(List.of(stories)))));
    }

    private static List<ArticleId> ids(List<Article> stories) {
        return stories.stream().map(Article::id).toList();
    }

    private static List<BulkState> states(Bulk bulk) {
        return bulk.stories().stream().map(BulkStory::state).toList();
    }

    private Article begin(Caller who) {
        var details = TextDetails.headed("Ferries " + UUID.randomUUID(), "en");
        var text = new ArticleText(details, Body.EMPTY, Optional.empty());
        return as(who, () -> articles.start(text));
    }

    private Article tag(Caller who, Article story, String tag) {
        var text = story.text().with(story.text().details().withTags(Tags.of(tag)));
        return as(who, () -> articles.save(story.id(), story.version(), text));
    }

    private Article approve(Article story) {
        return as(editor, () -> articles.approve(story.id(), story.version()));
    }

    private Caller anotherEditor() {
        return colleague("Ursula " + unique, "", Role.EDITOR);
    }

    private TextDetails details(Article story) {
        return article(story).text().details();
    }

    private Article article(Article story) {
        return as(editor, () -> articles.get(story.id()));
    }

    private String section() {
        var slug = "ferries-" + unique;
        asSystem(() ->
                sections.add(new SectionDetails("Ferries " + unique, slug, Optional.empty())));
        return slug;
    }

    private <T> T as(Caller who, Supplier<T> work) {
        return callers.runAs(who, work);
    }
}
