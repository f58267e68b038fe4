package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.Tags;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.internal.serving.LiveLists;
import press.imprimatur.publishing.internal.serving.PartnersFeeds;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.Sections;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** Feeds that editors make: what is in them, how much of it, and how they lose it. */
@ArquillianTest
class SavedFeedsIT {

    @Inject StoryFixture stories;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject SavedFeeds feeds;
    @Inject FeedTokens tokens;
    @Inject PartnersFeeds partners;
    @Inject Sections sections;
    @Inject LiveLists lists;
    @Inject RenditionStore renditions;
    @Inject MovableClock clock;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String tag = "Ports " + unique;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void haveWhatFitsAllThatIsAskedAndNothingElse() {
        var section =
                stories.as(
                        EDITOR,
                        () -> sections.add(new SectionDetails("Sea " + unique, "", noSection())));
        var here = published(tag, section.slug(), Use.values());
        var untagged = published("Other " + unique, section.slug(), Use.values());
        var elsewhere = published(tag, "", Use.values());

        var text = written(made(asking(Optional.of(section.id()), "en", StoryOrigin.REPRINT)));

        assertThat(text).contains(headline(here));
        assertThat(text).doesNotContain(headline(untagged)).doesNotContain(headline(elsewhere));
        assertThat(written(made(asking(noSection(), "", StoryOrigin.ANY))))
                .contains(headline(here))
                .contains(headline(elsewhere))
                .doesNotContain(headline(untagged));
        assertThat(written(made(asking(noSection(), "ko", StoryOrigin.ANY))))
                .doesNotContain(headline(here));
        assertThat(written(made(asking(noSection(), "", StoryOrigin.OWN))))
                .doesNotContain(headline(here));
    }

    @Test
    void areFoundByOutletAndAuthorInAllThreeFormats() {
        var here = published(tag, "", Use.values());
        var asked =
                new SavedFeedDetails(
                        "Berg " + unique,
                        noSection(),
                        tag,
                        "Northern Light",
                        "Nils Berg",
                        "",
                        StoryOrigin.ANY,
                        FeedAmount.FULL,
                        false);
        var feed = made(asked);

        for (var ending : new String[] {".xml", ".json", ".atom"}) {
            assertThat(text(feed.path() + ending))
                    .contains(headline(here))
                    .contains("Berg " + unique)
                    .contains(feed.path() + ending);
        }
        assertThat(lists.render(feed.path() + ".txt")).isEmpty();
        assertThat(lists.render(feed.path())).isEmpty();
        assertThat(lists.render("/feeds/nothing-" + unique + ".xml")).isEmpty();
        assertThat(lists.render("/feeds/.xml")).isEmpty();
    }

    @Test
    void carryNoMoreThanTheirEditorWantsAndNoMoreThanThePermissionLetsOut() {
        var both = published(tag, "", Use.WEB_FULL, Use.FEED_FULL, Use.FEED_SUMMARY);
        var summary = published(tag, "", Use.WEB_FULL, Use.FEED_SUMMARY);
        var none = published(tag, "", Use.WEB_FULL);

        var full = written(made(asking(FeedAmount.FULL)));
        assertThat(full).contains(headline(both)).contains(headline(summary));
        assertThat(full).doesNotContain(headline(none)).containsOnlyOnce("<content:encoded>");

        var summaries = written(made(asking(FeedAmount.SUMMARY)));
        assertThat(summaries).contains(headline(both)).contains(headline(summary));
        assertThat(summaries).doesNotContain(headline(none)).doesNotContain("<content:encoded>");

        var headlines = written(made(asking(FeedAmount.HEADLINE)));
        assertThat(headlines).contains(headline(both)).contains(headline(summary));
        assertThat(headlines).doesNotContain(headline(none)).doesNotContain("<content:encoded>");
        assertThat(headlines.length()).isLessThan(summaries.length());
        assertThat(headlines).contains("Northern Light");
    }

    @Test
    void loseAStoryThatIsKilledAtOnceAndOneThatEndsOnTime() {
        var end = clock.instant().plus(Duration.ofHours(2));
        var ending =
                published(tag, "", Constraints.NONE.displayed(Window.until(end)), Use.values());
        var killed = published(tag, "", Use.values());
        var feed = made(asking(FeedAmount.FULL));
        var before = renditions.listsVersion(RenditionStore.SITE);
        assertThat(written(feed)).contains(headline(killed)).contains(headline(ending));
        assertThat(answer(feed.path() + ".xml").validUntil()).contains(end);

        stories.as(EDITOR, () -> publishing.kill(killed.id(), "A source is in danger"));

        assertThat(renditions.listsVersion(RenditionStore.SITE)).isGreaterThan(before);
        assertThat(written(feed)).doesNotContain(headline(killed)).contains(headline(ending));
        clock.stopAt(end);
        assertThat(written(feed)).doesNotContain(headline(ending));
    }

    @Test
    void areGoneOnceTheyHaveEndedAndTheirAddressIsNobodyElses() {
        var feed = made(asking(FeedAmount.FULL));
        assertThat(text("/feeds.opml")).contains(feed.path() + ".xml");
        var before = renditions.listsVersion(RenditionStore.SITE);

        stories.as(EDITOR, () -> feeds.end(feed.id()));

        assertThat(renditions.listsVersion(RenditionStore.SITE)).isGreaterThan(before);
        assertThat(answer(feed.path() + ".xml").status()).isEqualTo(410);
        assertThat(answer(feed.path() + ".json").status()).isEqualTo(410);
        assertThat(text("/feeds.opml")).doesNotContain(feed.path() + ".xml");
        assertThatThrownBy(() ->
                        stories.as(
                                EDITOR, () -> feeds.add(feed.slug(), asking(FeedAmount.SUMMARY))))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> assertThat(refusal.field()).contains("slug"));
    }

    @Test
    void areChangedOnlyFromWhatTheirEditorSaw() {
        var feed = made(asking(FeedAmount.FULL));
        var renamed =
                new SavedFeedDetails(
                        "Quays " + unique,
                        noSection(),
                        tag,
                        "",
                        "",
                        "",
                        StoryOrigin.ANY,
                        FeedAmount.SUMMARY,
                        false);

        stories.as(EDITOR, () -> feeds.change(feed.id(), feed.version(), renamed));

        assertThat(written(feed)).contains("Quays " + unique);
        assertThatThrownBy(() ->
                        stories.as(EDITOR, () -> feeds.change(feed.id(), feed.version(), renamed)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void openForPartnersByTheirTokenOnlyAndOnlyUntilItIsRevoked() {
        var story = published(tag, "", Use.values());
        var feed = made(asking(FeedAmount.FULL).forPartnersOnly(true));
        var path = feed.path() + ".xml";
        var other = made(asking(FeedAmount.FULL).forPartnersOnly(true));
        assertThat(lists.render(path)).isEmpty();
        assertThat(text("/feeds.opml")).doesNotContain(path);

        var given = stories.as(EDITOR, () -> tokens.give(feed.id(), "Pier Radio"));

        assertThat(partners.open(path, given.secret()))
                .map(answer -> new String(answer.plain(), UTF_8))
                .hasValueSatisfying(text -> assertThat(text).contains(headline(story)));
        assertThat(partners.open(path, given.secret() + "x")).isEmpty();
        assertThat(partners.open(path, "")).isEmpty();
        assertThat(partners.open(other.path() + ".xml", given.secret())).isEmpty();
        assertThat(lists.render(path)).isEmpty();
        assertThat(stories.as(EDITOR, () -> tokens.list(feed.id())))
                .singleElement()
                .satisfies(token -> assertThat(token.lastUsed()).isPresent());

        stories.as(EDITOR, () -> publishing.kill(story.id(), "A source is in danger"));
        assertThat(partners.open(path, given.secret()))
                .map(answer -> new String(answer.plain(), UTF_8))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain(headline(story)));

        stories.as(EDITOR, () -> tokens.revoke(given.token().id()));
        assertThat(partners.open(path, given.secret())).isEmpty();
    }

    private SavedFeedDetails asking(FeedAmount amount) {
        return new SavedFeedDetails(
                "Feed " + UUID.randomUUID(),
                noSection(),
                tag,
                "",
                "",
                "",
                StoryOrigin.ANY,
                amount,
                false);
    }

    private SavedFeedDetails asking(
            Optional<SectionId> section, String language, StoryOrigin origin) {
        return new SavedFeedDetails(
                "Feed " + UUID.randomUUID(),
                section,
                tag,
                "",
                "",
                language,
                origin,
                FeedAmount.FULL,
                false);
    }

    private static Optional<SectionId> noSection() {
        return Optional.empty();
    }

    private SavedFeed made(SavedFeedDetails details) {
        return stories.as(EDITOR, () -> feeds.add("", details));
    }

    private Article published(String tagged, String section, Use... uses) {
        return published(tagged, section, Constraints.NONE, uses);
    }

    private Article published(String tagged, String section, Constraints constraints, Use... uses) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), constraints, uses);
        var details = reprint.text().details().withTags(Tags.of(tagged)).withSection(section);
        var text = reprint.text().with(details);
        var saved = stories.as(EDITOR, () -> articles.save(reprint.id(), reprint.version(), text));
        stories.as(EDITOR, () -> publishing.publish(saved.id(), saved.version()));
        return saved;
    }

    private static String headline(Article article) {
        return article.text().headline();
    }

    private String written(SavedFeed feed) {
        return text(feed.path() + ".xml");
    }

    private String text(String path) {
        return new String(answer(path).plain(), UTF_8);
    }

    private PublicResponse answer(String path) {
        return lists.render(path).flatMap(found -> found.at(clock.instant())).orElseThrow();
    }
}
