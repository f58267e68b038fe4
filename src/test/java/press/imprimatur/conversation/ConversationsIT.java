package press.imprimatur.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.colleague;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleNotFound;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Markup;
import press.imprimatur.notifications.Inbox;
import press.imprimatur.notifications.Notification;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.testing.ImprimaturArchive;

/** Colleagues speak about a story while it is written. */
@ArquillianTest
class ConversationsIT {

    private static final String BODY =
            "<p>The ferry left at six.</p><p>It was <em>late</em> again, the harbour said.</p>";

    @Inject Conversations conversations;
    @Inject ArticleDesk articles;
    @Inject Markup markup;
    @Inject Inbox inbox;
    @Inject Courier courier;
    @Inject CurrentCaller callers;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private Caller author;
    private Caller ada;
    private Caller jo;
    private Article story;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void letAReporterWriteAStory() {
        author = colleague("Rae " + unique, "", Role.REPORTER);
        ada = colleague("Ada " + unique, "", Role.EDITOR);
        jo = colleague("Jo " + unique, "", Role.RIGHTS_EDITOR);
        story = as(author, () -> articles.start(text(BODY)));
    }

    @Test
    void keepTheWordsThatTheyAreAboutThroughChangesOfTheTextAndSayWhenTheyAreGone() {
        var anchor = new Anchor("was late again", "It was late again, the harbour said.");
        begin(ada, "Who says so?", Optional.of(anchor));
        assertThat(only().gone()).isFalse();

        save("<p>At noon it came.</p><ul><li>It was late again!</li></ul>");
        assertThat(only().gone()).isFalse();

        save("<p>At noon it came on time.</p>");
        assertThat(only().gone()).isTrue();
        assertThat(only().anchor()).map(Anchor::quote).contains("was late again");
    }

    @Test
    void areAboutTheStoryAsAWholeWithoutWords() {
        begin(ada, "Good.", Optional.empty());

        assertThat(only().anchor()).isEmpty();
        assertThat(only().gone()).isFalse();
    }

    @Test
    void tellWhoBeganTheStoryWhoTakesPartAndWhoIsMentionedEachOnce() {
        var thread = begin(ada, "@jo %s and @Rae %s: right?".formatted(unique, unique));
        reply(jo, thread, "Yes.");
        reply(ada, thread, "Thank you, @Jo %s.".formatted(unique));

        assertThat(kinds(author))
                .containsExactly(
                        NotificationKind.COMMENTED,
                        NotificationKind.COMMENTED,
                        NotificationKind.MENTIONED);
        assertThat(kinds(jo))
                .containsExactly(NotificationKind.MENTIONED, NotificationKind.MENTIONED);
        assertThat(kinds(ada)).containsExactly(NotificationKind.REPLIED);
        assertThat(inboxOf(jo).get(0).place())
                .isEqualTo("/desk/articles/article.xhtml?id=" + story.id() + "#thread-" + thread);
    }

    @Test
    void leaveWhatIsSaidOutOfTheMailThatTellsOfIt() {
        var nora = colleague("Nora " + unique, "nora-" + unique + "@desk.example", Role.EDITOR);
        begin(ada, "@Nora %s: the source is in the harbour office".formatted(unique));

        var about = new Subject("user", nora.user().toString());
        var letters = as(nora, () -> courier.list(LetterFilter.about(about), Optional.empty(), 9));
        assertThat(letters.items())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).contains("Ada " + unique, "Ferries");
                    assertThat(letter.text()).contains(story.id().toString());
                    assertThat(letter.text()).doesNotContain("source", "The ferry left");
                });
    }

    @Test
    void areResolvedByEditorsAndThoseWhoBeganThreadOrStoryAndByNobodyElse() {
        var thread = begin(ada, "Check this.");

        assertThatThrownBy(() -> as(jo, () -> conversations.resolve(thread)))
                .isInstanceOf(NotYoursToResolve.class);
        var resolved = as(author, () -> conversations.resolve(thread));
        assertThat(resolved.resolution()).map(Resolution::name).contains("Rae " + unique);
        var again = as(ada, () -> conversations.reopen(thread));
        assertThat(again.resolution()).isEmpty();
        assertThat(as(jo, () -> conversations.get(thread)).resolvable()).isFalse();
        assertThat(as(ada, () -> conversations.get(thread)).resolvable()).isTrue();
    }

    @Test
    void areOpenAgainWhenSomebodyAnswers() {
        var thread = begin(ada, "Check this.");
        as(ada, () -> conversations.resolve(thread));

        assertThat(reply(jo, thread, "Not yet.").resolution()).isEmpty();
        assertThat(only().comments())
                .extracting(Comment::text)
                .containsExactly("Check this.", "Not yet.");
    }

    @Test
    void areEditedByWhoSaidThemAndItIsSeenThatTheyWere() {
        var thread = begin(ada, "Check this.");
        var said = only().comments().get(0);
        assertThat(said.editedAt()).isEmpty();

        assertThatThrownBy(() -> edit(author, said, "Do not."))
                .isInstanceOf(NotYoursToChange.class)
                .satisfies(refusal -> assertThat(only().comments()).containsExactly(said));
        var edited = edit(ada, said, "Check that, @Jo %s.".formatted(unique));

        assertThat(edited.id()).isEqualTo(thread);
        assertThat(edited.comments())
                .singleElement()
                .satisfies(now -> {
                    assertThat(now.text()).startsWith("Check that");
                    assertThat(now.at()).isEqualTo(said.at());
                    assertThat(now.editedAt()).isPresent();
                });
        assertThat(kinds(jo)).containsExactly(NotificationKind.MENTIONED);
        edit(ada, said, "Check that, please, @Jo %s.".formatted(unique));
        assertThat(kinds(jo)).hasSize(1);
        assertThatThrownBy(() -> edit(ada, said, " ")).isInstanceOf(FieldRefused.class);
    }

    @Test
    void areDeletedByWhoSaidThemAndStandAsDeletedWhereSomebodyAnswered() {
        var thread = begin(ada, "Check this.");
        reply(jo, thread, "Yes.");
        var first = only().comments().get(0);
        var answer = only().comments().get(1);

        assertThatThrownBy(() -> delete(jo, first)).isInstanceOf(NotYoursToChange.class);
        delete(ada, first);

        var left = only().comments();
        assertThat(left).extracting(Comment::text).containsExactly("", "Yes.");
        assertThat(left.get(0).deleted()).isTrue();
        assertThat(left.get(0).name()).isEqualTo("Ada " + unique);
        assertThatThrownBy(() -> edit(ada, first, "Again")).isInstanceOf(CommentNotFound.class);

        delete(jo, answer);
        assertThat(as(ada, () -> conversations.of(story.id(), Optional.empty(), 9)).items())
                .isEmpty();
        assertThatThrownBy(() -> as(ada, () -> conversations.get(thread)))
                .isInstanceOf(ThreadNotFound.class);
    }

    @Test
    void leaveNothingWhereNobodyAnsweredWhatIsDeleted() {
        var thread = begin(ada, "Check this.");
        reply(jo, thread, "Yes.");

        delete(jo, only().comments().get(1));

        assertThat(only().comments()).extracting(Comment::text).containsExactly("Check this.");
    }

    private CommentThread edit(Caller by, Comment comment, String words) {
        return as(by, () -> conversations.edit(comment.id(), NewComment.of(words)));
    }

    private void delete(Caller by, Comment comment) {
        as(
                by,
                () -> {
                    conversations.delete(comment.id());
                    return comment;
                });
    }

    @Test
    void comeInStretchesTheNewestFirst() {
        for (var number = 1; number <= 3; number++) {
            begin(ada, "Comment " + number);
        }

        var first = as(ada, () -> conversations.of(story.id(), Optional.empty(), 2));
        var rest = as(ada, () -> conversations.of(story.id(), first.next(), 2));

        assertThat(first.items())
                .extracting(thread -> thread.comments().get(0).text())
                .containsExactly("Comment 3", "Comment 2");
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void refuseWhatSaysNothingAndWhatIsAboutNoStory() {
        assertThatThrownBy(() -> begin(ada, "  "))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> assertThat(refusal.field()).contains("text"));
        var nowhere = ArticleId.next();
        assertThatThrownBy(
                        () -> as(ada, () -> conversations.begin(nowhere, NewComment.of("Hello"))))
                .isInstanceOf(ArticleNotFound.class);
        var none = ThreadId.next();
        assertThatThrownBy(() -> as(ada, () -> conversations.resolve(none)))
                .isInstanceOf(ThreadNotFound.class);
    }

    @Test
    void areNotWrittenByATokenThatOnlyReads() {
        var reader = new Caller(ada.user(), ada.name(), Set.of(), Caller.Via.TOKEN);

        assertThatThrownBy(() -> begin(reader, "Hello")).isInstanceOf(NotAllowed.class);
        assertThat(as(reader, () -> conversations.of(story.id(), Optional.empty(), 9)).items())
                .isEmpty();
    }

    private ThreadId begin(Caller by, String words) {
        return begin(by, words, Optional.empty());
    }

    private ThreadId begin(Caller by, String words, Optional<Anchor> anchor) {
        return as(by, () -> conversations.begin(story.id(), new NewComment(words, anchor))).id();
    }

    private CommentThread reply(Caller by, ThreadId thread, String words) {
        return as(by, () -> conversations.reply(thread, NewComment.of(words)));
    }

    private CommentThread only() {
        var all = as(ada, () -> conversations.of(story.id(), Optional.empty(), 50)).items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void save(String body) {
        story = as(author, () -> articles.save(story.id(), story.version(), text(body)));
    }

    private ArticleText text(String body) {
        var details = TextDetails.headed("Ferries", "en").withSlug("ferries-" + unique);
        return new ArticleText(details, markup.clean(body), Optional.empty());
    }

    private List<NotificationKind> kinds(Caller person) {
        return inboxOf(person).stream().map(Notification::kind).toList();
    }

    private List<Notification> inboxOf(Caller person) {
        return as(person, () -> inbox.list(Optional.empty(), 50)).items();
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return callers.runAs(caller, work);
    }
}
