package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;

/** A story in another language than its original is a translation, whatever its words are. */
@ArquillianTest
class TranslatedIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject ArticleDesk articles;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void aReprintInAnotherLanguageNeedsTheRightToTranslate() {
        var outlet = stories.outlet();
        var reprint = in("de", stories.reprint(outlet));
        var work = reprint.id().work();
        stories.grant(outlet, work, Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);

        assertThatThrownBy(() -> publish(reprint)).isInstanceOf(NotPermitted.class);

        stories.grant(outlet, work, Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL, Use.TRANSLATE);
        assertThat(publish(reprint)).isNotNull();
    }

    @Test
    void theSpellingOfACountryIsNoTranslation() {
        var outlet = stories.outlet();
        var reprint = in("en-US", stories.reprint(outlet));
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);

        assertThat(publish(reprint)).isNotNull();
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private Article in(String language, Article article) {
        var text = article.text();
        var other =
                new ArticleText(
                        text.headline(),
                        text.slug(),
                        text.deck(),
                        text.byline(),
                        text.dateline(),
                        language,
                        text.body(),
                        text.picture());
        return stories.as(EDITOR, () -> articles.save(article.id(), article.version(), other));
    }
}
