package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.tokenWith;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.publishing.FeedAnswers.Answer;
import press.imprimatur.publishing.FeedAnswers.Why;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;

/** "Why is it not in the feed?" has an answer for every story and feed. */
@ArquillianTest
class FeedAnswersIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject SavedFeeds feeds;
    @Inject FeedAnswers answers;
    @ArquillianResource URL base;

    private Outlet outlet;
    private Article story;
    private SavedFeed feed;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void reprint() {
        outlet = stories.outlet();
        story = stories.reprint(outlet);
    }

    @AfterEach
    void end() {
        if (feed != null) {
            stories.as(EDITOR, () -> feeds.end(feed.id()));
        }
    }

    @Test
    void aStoryThatIsThereIsFoundInEachFeedThatFits() {
        feed = feed("", "en", StoryOrigin.REPRINT, FeedAmount.FULL);
        out(Use.WEB_FULL, Use.FEED_FULL, Use.FEED_SUMMARY);

        assertThat(all().found()).isTrue();
        assertThat(saved().found()).isTrue();
        assertThat(
                        new Script(base, tokenWith(TokenScope.READ))
                                .get("publications/" + story.id() + "/feeds")
                                .json()
                                .toString())
                .contains("\"found\":true", feed.path());
    }

    @Test
    void eachThingThatTheFeedAsksForAndTheStoryIsNotIsNamed() {
        feed = feed("tides", "ko", StoryOrigin.OWN, FeedAmount.FULL);
        out(Use.WEB_FULL, Use.FEED_FULL);

        assertThat(saved().why()).containsExactlyInAnyOrder(Why.TAG, Why.LANGUAGE, Why.ORIGIN);
    }

    @Test
    void whereNoPermissionLetsItIntoFeedsThatIsSaidInItsWords() {
        out(Use.WEB_FULL);

        assertThat(all().why()).containsExactly(Why.NOT_PERMITTED);
        assertThat(all().reasons()).isNotEmpty();
    }

    @Test
    void whatNeverCameOutAndWhatCameDownAreSaid() {
        assertThat(all().why()).containsExactly(Why.NOT_OUT);
        out(Use.WEB_FULL, Use.FEED_FULL);
        stories.as(EDITOR, () -> publishing.withdraw(story.id(), "It is wrong"));

        assertThat(all().why()).containsExactly(Why.CAME_DOWN);
    }

    private SavedFeed feed(String tag, String language, StoryOrigin origin, FeedAmount amount) {
        var name = "Answers " + UUID.randomUUID();
        var details =
                new SavedFeedDetails(
                        name, Optional.empty(), tag, "", "", language, origin, amount, false);
        return stories.as(EDITOR, () -> feeds.add("", details));
    }

    private void out(Use... uses) {
        stories.grant(outlet, story.id().work(), Constraints.NONE, uses);
        stories.as(OTHER_EDITOR, () -> publishing.publish(story.id(), story.version()));
    }

    private Answer all() {
        return answer("/feed");
    }

    private Answer saved() {
        return answer(feed.path());
    }

    private Answer answer(String path) {
        return stories.as(EDITOR, () -> answers.of(story.id())).stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
