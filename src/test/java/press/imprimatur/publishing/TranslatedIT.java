package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.markup.Body;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** A story in another language than its original is a translation, whatever its words are. */
@ArquillianTest
class TranslatedIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject ArticleDesk articles;
    @Inject ClockInHand rightsClock;
    @Inject MovableClock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTheClocksRun() {
        clock.run();
        rightsClock.windUp();
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
    void aSelectionByLanguageLooksAtTheOriginal() {
        var outlet = stories.outlet();
        var german = inGerman(stories.reprint(outlet));
        selecting(outlet, Constraints.NONE, "de");
        assertThatThrownBy(() -> publish(german)).isInstanceOf(NotPermitted.class);

        selecting(outlet, Constraints.NONE, "en");
        assertThat(publish(german)).isNotNull();
    }

    @Test
    void aLabelThatIsPutRightIsNoTranslationOfTheText() {
        var outlet = stories.outlet();
        var german = in("de", stories.reprint(outlet));
        selecting(outlet, Constraints.NONE, "de");

        assertThat(publish(german)).isNotNull();
    }

    @Test
    void whereItMayComeOutLooksAtWhatComesOut() {
        var outlet = stories.outlet();
        var english = stories.reprint(outlet);
        var german = inGerman(stories.reprint(outlet));
        selecting(outlet, Constraints.NONE.inLanguages("de"), "en");

        assertThat(publish(german)).isNotNull();
        assertThatThrownBy(() -> publish(english)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theNightFindsOfATranslationWhatPublishingFound() {
        var outlet = stories.outlet();
        selecting(outlet, Constraints.NONE, "en");
        var german = inGerman(stories.reprint(outlet));
        publish(german);

        rightsClock.pause();
        clock.advance(Duration.ofDays(1));
        rightsClock.turnTo(clock.instant());

        assertThat(stories.as(EDITOR, () -> publishing.find(german.id())).orElseThrow())
                .matches(out -> out.shownUntil().isEmpty());
    }

    /** Their stories in that language, to be translated. */
    private void selecting(Outlet outlet, Constraints constraints, String language) {
        var theirs =
                new Criteria(
                        Optional.of(outlet.id()),
                        Set.of(language),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        var terms =
                Terms.allowing(
                                new Scope.Selector(theirs, List.of()),
                                Use.WEB_FULL,
                                Use.FEED_FULL,
                                Use.TRANSLATE)
                        .within(constraints);
        stories.houseRules(outlet, terms);
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
        return saved(article, language, article.text().body());
    }

    /** Passage by passage, in other words. */
    private Article inGerman(Article article) {
        var words = "Das Eis auf dem See ging am Dienstag auf, drei Wochen vor der Zeit.";
        var html = article.text().body().html().replaceAll(">[^<]*\\p{L}[^<]*<", ">" + words + "<");
        return saved(article, "de", new Body(html));
    }

    private Article saved(Article article, String language, Body body) {
        var text = article.text();
        var other = text.in(language).withBody(body);
        return stories.as(EDITOR, () -> articles.save(article.id(), article.version(), other));
    }
}
