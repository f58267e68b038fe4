package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.REPORTER;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Receipts;
import press.imprimatur.rights.Revocation;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** Where several permissions would do, an editor may choose the one that a story rests on. */
@ArquillianTest
class ChoiceIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Choices choices;
    @Inject Receipts receipts;
    @Inject Permissions permissions;
    @Inject MovableClock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void restsOnWhatWasChosenAndTheReceiptSaysSo() {
        var story = granted();
        var first = reliedOn(story.article);
        var other = story.other(first);

        choose(EDITOR, story.article, other);

        assertThat(reliedOn(story.article)).isEqualTo(other);
        stories.as(EDITOR, () -> publishing.publish(story.article.id(), story.article.version()));
        var receipt = stories.as(EDITOR, () -> receipts.of(story.article.id().work())).get(0);
        assertThat(receipt.reliedOn()).extracting(InstrumentRef::id).containsExactly(other);
        assertThat(receipt.trace()).contains("\"chosen\": {").contains(other.toString());
    }

    @Test
    void whatIsLeftToTheRulesAgainRestsOnTheBest() {
        var story = granted();
        var first = reliedOn(story.article);
        choose(EDITOR, story.article, story.other(first));

        act(EDITOR, () -> choices.clear(story.article.id(), story.article.id().work()));

        assertThat(reliedOn(story.article)).isEqualTo(first);
    }

    @Test
    void aChoiceThatDoesNotFitIsNoPermissionAndIsNotPassedOver() {
        var story = granted();
        var elsewhere = granted();

        choose(EDITOR, story.article, elsewhere.permissions.get(0));

        assertThat(page(story.article).reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.CHOICE_DOES_NOT_FIT);
    }

    @Test
    void whatIsOutStaysOutOnAnotherWhenTheChosenOneEnds() {
        var story = granted();
        var other = story.other(reliedOn(story.article));
        choose(EDITOR, story.article, other);
        stories.as(EDITOR, () -> publishing.publish(story.article.id(), story.article.version()));

        revoke(other);

        assertThat(stories.as(EDITOR, () -> publishing.find(story.article.id())))
                .hasValueSatisfying(out -> assertThat(out.isShownAt(clock.instant())).isTrue());
    }

    @Test
    void isAnEditorsAndOfWhatTheStoryShows() {
        var story = granted();
        var permission = story.permissions.get(0);

        assertThatThrownBy(() -> choose(REPORTER, story.article, permission))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        act(
                                EDITOR,
                                () ->
                                        choices.choose(
                                                story.article.id(), WorkId.next(), permission)))
                .isInstanceOf(FieldRefused.class);
    }

    private record Granted(Article article, List<InstrumentId> permissions) {

        InstrumentId other(InstrumentId than) {
            return permissions.stream().filter(each -> !each.equals(than)).findFirst().get();
        }
    }

    private Granted granted() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var work = reprint.id().work();
        return new Granted(
                reprint,
                List.of(
                        stories.grant(outlet, work, Constraints.NONE, Use.WEB_FULL),
                        stories.grant(outlet, work, Constraints.NONE, Use.WEB_FULL)));
    }

    private void choose(Caller who, Article article, InstrumentId permission) {
        act(who, () -> choices.choose(article.id(), article.id().work(), permission));
    }

    private InstrumentId reliedOn(Article article) {
        return page(article).reliedOn().get(0).id();
    }

    private Decision page(Article article) {
        return stories.as(EDITOR, () -> publishing.readiness(article.id())).page();
    }

    private void revoke(InstrumentId permission) {
        var letter =
                new NewEvidence(
                        EvidenceType.MAIL, "no.txt", "No more.".getBytes(UTF_8), Optional.empty());
        act(
                RIGHTS_EDITOR,
                () -> {
                    var seen = permissions.get(permission).revision();
                    permissions.revoke(
                            permission,
                            seen,
                            new Revocation(Optional.empty(), "They asked", List.of(letter)));
                });
    }

    private void act(Caller who, Runnable act) {
        stories.as(
                who,
                () -> {
                    act.run();
                    return null;
                });
    }
}
