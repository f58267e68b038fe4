package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.files.FileTypeNotAccepted;
import press.imprimatur.media.Logos;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.TestPicture;

@ArquillianTest
class LogoIT {

    private static final String MISSING =
            "The rendered page lacks what is owed for the text: the outlet’s logo.";

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Logos logos;
    @Inject RenditionStore renditions;
    @Inject ListRenderer lists;
    @Inject MovableClock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void refusesAStoryThatOwesALogoWhichNobodyHasGiven() {
        var reprint = owingItsLogo(stories.outlet(), Map.of());

        assertThatThrownBy(() -> publish(reprint))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refusal -> {
                            assertThat(refusal.reasons())
                                    .extracting(Explanation::sentence)
                                    .contains(MISSING);
                            assertThat(refusal.reasons())
                                    .extracting(Explanation::fix)
                                    .containsOnly("SUPPLY_LOGO");
                        });
    }

    @Test
    void showsTheLogoFromOurOwnServerOnThePageAndInTheFeed() {
        var outlet = stories.outlet();
        var reprint = owingItsLogo(outlet, Map.of("alt", "Northern Light, Tromsø"));
        stories.as(EDITOR, () -> logos.put(outlet.id(), TestPicture.jpeg()));

        var publication = publish(reprint);

        var path = "/media/" + reprint.id() + "/logo";
        var feed = lists.render(RenditionStore.SITE, RenditionStore.FEED);
        assertThat(text(at(publication.address().getPath())))
                .contains("<p class=\"logo\"><a href=\"https://light.example/")
                .contains("<img src=\"" + path + "\" width=\"320\" height=\"200\"")
                .contains("alt=\"Northern Light, Tromsø\"");
        assertThat(at(path).status()).isEqualTo(200);
        assertThat(at(path).mediaType()).isEqualTo("image/jpeg");
        assertThat(text(feed.at(clock.instant()).orElseThrow())).contains(path);
    }

    @Test
    void takesTheLogoDownWithTheStory() {
        var outlet = stories.outlet();
        var reprint = owingItsLogo(outlet, Map.of());
        stories.as(EDITOR, () -> logos.put(outlet.id(), TestPicture.jpeg()));
        publish(reprint);

        stories.as(EDITOR, () -> publishing.kill(reprint.id(), "A source is in danger"));

        assertThat(at("/media/" + reprint.id() + "/logo").status()).isEqualTo(410);
    }

    @Test
    void servesNoLogoThatNobodyIsOwed() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.record(outlet, stories.termsOf(reprint.id().work(), Use.WEB_FULL));
        stories.as(EDITOR, () -> logos.put(outlet.id(), TestPicture.jpeg()));

        var publication = publish(reprint);

        assertThat(text(at(publication.address().getPath()))).doesNotContain("class=\"logo\"");
        assertThat(renditions.find(RenditionStore.SITE, "/media/" + reprint.id() + "/logo"))
                .isEmpty();
    }

    @Test
    void refusesALogoThatCouldRunScripts() {
        var outlet = stories.outlet();
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>";

        assertThatThrownBy(
                        () -> stories.as(EDITOR, () -> logos.put(outlet.id(), svg.getBytes(UTF_8))))
                .isInstanceOfSatisfying(
                        FileTypeNotAccepted.class,
                        refusal -> assertThat(refusal.field()).hasValue("logo"));
    }

    private Article owingItsLogo(Outlet outlet, Map<String, String> payload) {
        var reprint = stories.reprint(outlet);
        var terms = stories.termsOf(reprint.id().work(), Use.WEB_FULL, Use.FEED_FULL);
        stories.record(outlet, terms.owing(Duty.of(DutyType.LOGO, payload)));
        return reprint;
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private PublicResponse at(String path) {
        return renditions
                .find(RenditionStore.SITE, path)
                .orElseThrow()
                .at(clock.instant())
                .orElseThrow();
    }

    private static String text(PublicResponse answer) {
        return new String(answer.plain(), UTF_8);
    }
}
