package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.TestPicture;

/** Browsers choose the picture that fits; every one of them lives as long as the picture. */
@ArquillianTest
class PictureCopiesIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject RenditionStore renditions;
    @Inject ListRenderer lists;
    @Inject MovableClock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void go() {
        clock.run();
    }

    @Test
    void aPageOffersAPictureInThreeWidthsAndAsWebP() {
        var story = pictured(Constraints.NONE);
        var page = text(at(publish(story).address().getPath()));

        assertThat(page)
                .contains(
                        "<picture><source type=\"image/webp\" srcset=\"" + copy(story, "-480.webp"))
                .contains(copy(story, "-960.webp") + " 960w, " + copy(story, "-1200.webp 1200w"))
                .contains(" srcset=\"" + copy(story, "-480.jpg") + " 480w, ")
                .contains(copy(story, ".jpg") + " 1200w\"");
        assertThat(at(copy(story, "-480.webp")).mediaType()).isEqualTo("image/webp");
        assertThat(at(copy(story, "-480.jpg")).mediaType()).isEqualTo("image/jpeg");
        assertThat(at(copy(story, "-480.webp")).plain()).startsWith("RIFF".getBytes(UTF_8));
        assertThat(front()).contains(copy(story, "-480.webp"));
        assertThat(feed()).contains(copy(story, ".jpg")).doesNotContain("srcset");
    }

    @Test
    void everyCopyEndsAtTheInstantAtWhichThePictureDoes() {
        var end = clock.instant().plus(Duration.ofHours(1));
        var story = pictured(Constraints.NONE.displayed(Window.until(end)));
        publish(story);

        clock.stopAt(end.minusNanos(2000));
        assertThat(statuses(story)).containsOnly(200);
        clock.stopAt(end);
        assertThat(statuses(story)).containsOnly(410);
    }

    @Test
    void everyCopyGoesWithTheStoryAndLeavesNoBytesBehind() {
        var story = pictured(Constraints.NONE);
        var publication = publish(story);
        assertThat(statuses(story)).containsOnly(200);

        stories.as(EDITOR, () -> publishing.kill(story.id(), "A source is in danger"));

        assertThat(statuses(story)).containsOnly(410);
        assertThat(text(at(copy(story, "-480.webp")))).contains("no longer shown");
        assertThat(at(publication.address().getPath()).status()).isEqualTo(410);
    }

    @Test
    void aNodeThatWasOutOfTouchFindsOutOfACopyToo() {
        var story = pictured(Constraints.NONE);
        publish(story);
        var paths = List.of(copy(story, ".jpg"), copy(story, "-480.webp"), "/media/nothing.jpg");

        var before = renditions.versions(RenditionStore.SITE, paths);
        stories.as(EDITOR, () -> publishing.kill(story.id(), "A source is in danger"));
        var after = renditions.versions(RenditionStore.SITE, paths);

        assertThat(before).hasSize(2);
        assertThat(after).hasSize(2).doesNotContainValue(before.get(copy(story, ".jpg")));
        assertThat(Map.copyOf(after).values())
                .hasSize(2)
                .containsOnly(after.get(copy(story, ".jpg")));
    }

    private List<Integer> statuses(Article story) {
        return List.of(".jpg", "-480.jpg", "-960.jpg", "-480.webp", "-960.webp", "-1200.webp")
                .stream()
                .map(end -> at(copy(story, end)).status())
                .toList();
    }

    private static String copy(Article story, String end) {
        var picture = story.text().picture().orElseThrow().picture();
        return "/media/" + story.id() + "/" + picture + end;
    }

    private Article pictured(Constraints constraints) {
        var outlet = stories.outlet();
        var picture = stories.picture(TestPicture.jpeg(1200, 600));
        stories.licence(picture, constraints);
        var reprint = stories.pictured(stories.reprint(outlet), picture);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        return reprint;
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private String front() {
        return list(RenditionStore.FRONT);
    }

    private String feed() {
        return list(RenditionStore.FEED);
    }

    private String list(String path) {
        var answer = lists.render(RenditionStore.SITE, path).at(clock.instant());
        return text(answer.orElseThrow());
    }

    private PublicResponse at(String path) {
        return renditions
                .find(RenditionStore.SITE, path)
                .flatMap(found -> found.at(clock.instant()))
                .orElseThrow(() -> new AssertionError("nothing stands at " + path));
    }

    private static String text(PublicResponse answer) {
        return new String(answer.plain(), UTF_8);
    }
}
