package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.markup.Markup;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;

/** A permission that limits the length of a text is held against the text itself. */
@ArquillianTest
class LengthIT {

    private static final int WORDS = 13;

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject ArticleDesk articles;
    @Inject Markup markup;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void permitsWhatIsNoLongerThanPermittedAndNothingElse() {
        var exact = limited(Quantity.words(WORDS));
        var tooLong = limited(Quantity.words(WORDS - 1));

        assertThat(readiness(exact).page().permits()).isTrue();
        assertThat(readiness(exact).length().words()).isEqualTo(WORDS);
        assertThat(readiness(tooLong).page().reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.TOO_LONG);
        assertThat(publish(exact).state()).isEqualTo(PublicationState.LIVE);
    }

    @Test
    void letsTheFeedHaveTheSummaryWhereTheWholeIsTooLong() {
        var reprint = limited(Quantity.words(WORDS - 1));

        var readiness = readiness(reprint);

        assertThat(readiness.feedFull().permits()).isFalse();
        assertThat(readiness.feedSummary().permits()).isTrue();
    }

    @Test
    void measuresWhatIsLeftOfTheOriginal() {
        var outlet = stories.outlet();
        var reprint = cut(stories.reprint(outlet));
        var work = reprint.id().work();
        var fifth = Constraints.NONE.atMost(Quantity.percent(20), Quantity.paragraphs(1));
        stories.grant(outlet, work, fifth, Use.WEB_FULL, Use.ABRIDGE);

        assertThat(readiness(reprint).page().permits()).isTrue();
        assertThat(readiness(reprint).length().percent()).isEqualTo(16);
    }

    private Article limited(Quantity limit) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var constraints = Constraints.NONE.atMost(limit);
        stories.grant(outlet, reprint.id().work(), constraints, Use.WEB_FULL, Use.FEED_FULL);
        return reprint;
    }

    private Article cut(Article article) {
        var text = article.text();
        var shorter = text.withBody(markup.clean("<p>Fishermen … watched.</p>"));
        return stories.as(EDITOR, () -> articles.save(article.id(), article.version(), shorter));
    }

    private Readiness readiness(Article article) {
        return stories.as(EDITOR, () -> publishing.readiness(article.id()));
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }
}
