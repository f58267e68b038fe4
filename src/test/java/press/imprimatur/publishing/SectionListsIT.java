package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.Sections;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** What readers find of a section: its page and its feeds, as exact as those of the whole site. */
@ArquillianTest
class SectionListsIT {

    @Inject StoryFixture stories;
    @Inject Sections sections;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject RenditionStore renditions;
    @Inject ListRenderer lists;
    @Inject MovableClock clock;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void haveWhatIsFiledUnderThemAndUnderTheirParts() {
        var news = section("News", Optional.empty());
        var world = section("World", Optional.of(news.id()));
        var sport = section("Sport", Optional.empty());
        var story = filed(permitted(Constraints.NONE), world);
        publish(story);

        var headline = story.text().headline();
        assertThat(list(world, ""))
                .contains(headline)
                .contains("<h1 id=\"latest\">" + world.name());
        assertThat(list(news, "")).contains(headline);
        assertThat(list(sport, "")).doesNotContain(headline);
        assertThat(list(world, "/feed.xml")).contains(headline).contains(world.name());
        assertThat(list(news, "/feed.json")).contains(headline);
        assertThat(list(sport, "/feed.xml")).doesNotContain(headline);
        assertThat(page(story)).contains("href=\"/sections/" + world.slug() + "\"");
    }

    @Test
    void losesAStoryThatIsTakenDownAtOnce() {
        var news = section("News", Optional.empty());
        var story = filed(permitted(Constraints.NONE), news);
        publish(story);
        var headline = story.text().headline();
        assertThat(list(news, "")).contains(headline);
        assertThat(list(news, "/feed.xml")).contains(headline);

        stories.as(EDITOR, () -> publishing.kill(story.id(), "A source is in danger"));

        assertThat(isStale(news, "")).isTrue();
        assertThat(isStale(news, "/feed.xml")).isTrue();
        assertThat(list(news, "")).doesNotContain(headline);
        assertThat(list(news, "/feed.xml")).doesNotContain(headline);
    }

    @Test
    void areValidUntilTheFirstOfTheirStoriesEnds() {
        var news = section("News", Optional.empty());
        var end = clock.instant().plus(Duration.ofHours(2));
        publish(filed(permitted(Constraints.NONE.displayed(Window.until(end))), news));

        assertThat(answer(news, "").validUntil()).contains(end);
        clock.stopAt(end);
        assertThat(stored(news, "")).isEmpty();
    }

    @Test
    void gainsAndLosesAStoryThatIsFiledAnew() {
        var before = section("News", Optional.empty());
        var after = section("Culture", Optional.empty());
        var story = filed(permitted(Constraints.NONE), before);
        publish(story);
        var headline = story.text().headline();
        assertThat(list(before, "")).contains(headline);
        assertThat(list(after, "")).doesNotContain(headline);

        publish(filed(story, after));

        assertThat(isStale(before, "")).isTrue();
        assertThat(isStale(after, "")).isTrue();
        assertThat(list(before, "")).doesNotContain(headline);
        assertThat(list(after, "")).contains(headline);
    }

    @Test
    void leadFromWhereTheyStoodBefore() {
        var section = section("Culture", Optional.empty());
        var renamed = new SectionDetails("Arts", "arts-" + unique, Optional.empty());
        stories.as(EDITOR, () -> sections.change(section.id(), section.version(), renamed));

        assertThat(answer(section, "/feed.xml"))
                .satisfies(moved -> {
                    assertThat(moved.status()).isEqualTo(301);
                    assertThat(moved.location()).contains("/sections/arts-" + unique + "/feed.xml");
                });
    }

    @Test
    void areNotThereWhereNobodyMadeOne() {
        assertThat(lists.stands("/sections/nothing-" + unique)).isFalse();
        var section = section("News", Optional.empty());
        assertThat(lists.stands("/sections/" + section.slug())).isTrue();
        assertThat(lists.stands("/sections/" + section.slug() + "/other")).isFalse();
    }

    @Test
    void takeNothingNewOnceTheyAreClosedAndKeepWhatTheyHave() {
        var section = section("Archive", Optional.empty());
        var story = filed(permitted(Constraints.NONE), section);
        stories.as(EDITOR, () -> sections.close(section.id(), true));

        var edited = story.text().at("later-" + unique);
        assertThat(stories.as(EDITOR, () -> articles.save(story.id(), story.version(), edited)))
                .isNotNull();
        assertThatThrownBy(() -> filed(permitted(Constraints.NONE), section))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> assertThat(refusal.field()).contains("section"));
    }

    private Section section(String name, Optional<SectionId> parent) {
        var details = new SectionDetails(name + " " + unique, "", parent);
        return stories.as(EDITOR, () -> sections.add(details));
    }

    private Article permitted(Constraints constraints) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), constraints, Use.WEB_FULL, Use.FEED_FULL);
        return reprint;
    }

    private Article filed(Article article, Section section) {
        var text = article.text().with(article.text().details().withSection(section.slug()));
        return stories.as(EDITOR, () -> articles.save(article.id(), article.version(), text));
    }

    private void publish(Article article) {
        stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private String page(Article article) {
        return renditions
                .find(RenditionStore.SITE, "/stories/" + article.text().slug())
                .flatMap(found -> found.at(clock.instant()))
                .map(PublicResponse::plain)
                .map(bytes -> new String(bytes, UTF_8))
                .orElseThrow();
    }

    private String list(Section section, String rest) {
        return new String(answer(section, rest).plain(), UTF_8);
    }

    private PublicResponse answer(Section section, String rest) {
        return lists.render(RenditionStore.SITE, path(section, rest))
                .at(clock.instant())
                .orElseThrow();
    }

    private boolean isStale(Section section, String rest) {
        return stored(section, rest).isEmpty();
    }

    /** What readers would be given without having it made anew. */
    private Optional<PublicResponse> stored(Section section, String rest) {
        Instant now = clock.instant();
        return renditions
                .find(RenditionStore.SITE, path(section, rest))
                .flatMap(found -> found.at(now));
    }

    private static String path(Section section, String rest) {
        return RenditionStore.SECTIONS + section.slug() + rest;
    }
}
