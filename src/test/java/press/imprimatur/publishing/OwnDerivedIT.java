package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.atTheDesk;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleKind;
import press.imprimatur.articles.Derivatives;
import press.imprimatur.articles.NewDerivative;
import press.imprimatur.identity.Caller;
import press.imprimatur.markup.Markup;
import press.imprimatur.rights.Authorships;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.terms.Authorship.Whose;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.testing.ImprimaturArchive;

/** What is made from a story of ours is as much ours as the story is. */
@ArquillianTest
class OwnDerivedIT {

    private static final String SHORT =
            "<p>Nobody at the weir saw the otter today, but its tracks are in the snow.</p>";

    private static final String LONG =
            "<p>The keeper had counted the swans since Friday, and on Monday the first of them came"
                    + " back over the weir, slowly, with a ring on its leg and two grey young ones"
                    + " behind it, while on the bridge the children of the lower school stood and"
                    + " called out the number that they could read.</p>";

    @Inject StoryFixture stories;
    @Inject OwnWorkFixture own;
    @Inject ArticleDesk articles;
    @Inject Derivatives derivatives;
    @Inject Publishing publishing;
    @Inject Authorships authorships;
    @Inject Markup markup;

    private Caller writer;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void declare() {
        writer = atTheDesk(own.staffMember());
        own.declare(Map.of(OwnCover.Way.WEB, Set.of(), OwnCover.Way.FEED, Set.of()));
    }

    @AfterEach
    void takeItBack() {
        own.takeBack();
    }

    @Test
    void aShorterVersionOfOursIsOursWithoutAnybodySayingSo() {
        var story = own.write(writer, "The otter", SHORT, How.HERE);

        var shorter = shorten(story);

        assertThat(shorter.kind()).isEqualTo(ArticleKind.OWN);
        assertThat(codes(shorter)).isEmpty();
        var out =
                stories.as(OTHER_EDITOR, () -> publishing.publish(shorter.id(), shorter.version()));
        assertThat(out.state()).isEqualTo(PublicationState.LIVE);
    }

    @Test
    void whatWasSaidOfTheStoryNeedNotBeSaidOnceMore() {
        var words = LONG.replace("swans", "swans " + UUID.randomUUID());
        stories.captured(own.text("Swans, as others saw them", words));
        var story = own.write(writer, "Our swans", words, How.BROUGHT);
        assertThat(codes(shorten(story))).containsOnly(ReasonCode.AUTHORSHIP_UNKNOWN);

        stories.as(writer, () -> say(story));

        var shorter = shorten(story);
        assertThat(codes(shorter)).isEmpty();
        assertThat(codes(save(shorter, words + "<p>One more.</p>", How.HERE))).isEmpty();
    }

    @Test
    void whatIsPastedIntoItIsAskedAboutThere() {
        var shorter = shorten(own.write(writer, "The otter", SHORT, How.HERE));

        var pasted = save(shorter, SHORT + "<p>Whence?</p>", How.BROUGHT);

        assertThat(codes(pasted)).containsOnly(ReasonCode.AUTHORSHIP_UNKNOWN);
        stories.as(writer, () -> say(pasted));
        assertThat(codes(pasted)).isEmpty();
    }

    private Article shorten(Article story) {
        return stories.as(writer, () -> derivatives.begin(story.id(), NewDerivative.shorter()));
    }

    private Article save(Article article, String body, How how) {
        var text = article.text().withBody(markup.clean(body));
        return stories.as(writer, () -> articles.save(article.id(), article.version(), text, how));
    }

    private Article say(Article story) {
        authorships.say(story.made(), Whose.OURS, "I know");
        return story;
    }

    private List<ReasonCode> codes(Article story) {
        return stories.as(writer, () -> publishing.readiness(story.id())).page().reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
