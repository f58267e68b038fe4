package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.NewsroomAnswers;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Role;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;

/** A newsroom that writes Korean has a site that speaks Korean beside its stories. */
@ArquillianTest
class SiteLanguageIT {

    private final HttpClient reader = HttpClient.newHttpClient();

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Newsrooms newsrooms;
    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void speakEnglishAgain() {
        speak("en");
    }

    @Test
    void menus_lists_feeds_and_what_a_reprint_owes_are_in_the_language_of_the_site()
            throws Exception {
        speak("ko");
        var path = published();

        var story = page(get(path));
        assertThat(story.select(".link-back").text()).contains("Northern Light 원문 보기");
        assertThat(story.select(".credit-line").text()).isEqualTo(StoryFixture.LINE);
        assertThat(story.select("footer.imprint").text()).contains("정정 보도");
        assertThat(story.select(".skip").text()).isEqualTo("본문으로 건너뛰기");
        var front = page(get("/"));
        assertThat(front.selectFirst("html").attr("lang")).isEqualTo("ko");
        assertThat(front.select("header nav").text()).contains("최신 기사", "지난 기사");
        assertThat(front.select(".dates time").text()).contains("년", "월", "일");
        assertThat(get("/feed.xml").body()).contains("<language>ko</language>");
        assertThat(page(get("/no-such-page")).select("h1").text()).isEqualTo("페이지를 찾을 수 없습니다");
        assertThat(page(get("/reprints")).select("main").text()).contains("허락을 받아");
    }

    @Test
    void what_is_no_language_is_refused() {
        assertThatThrownBy(() -> speak("en_US!")).isInstanceOf(FieldRefused.class);
    }

    private void speak(String language) {
        IdentityFixture.setUpNewsroom();
        IdentityFixture.as(
                Set.of(Role.ADMINISTRATOR),
                () -> {
                    var is = newsrooms.details();
                    var room = is.newsroom();
                    var wanted =
                            new NewsroomAnswers(
                                    room.name(),
                                    room.publicAddress().toString(),
                                    room.zone().getId(),
                                    language);
                    newsrooms.change(wanted, is.version());
                    return true;
                });
    }

    private String published() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        return stories.as(EDITOR, () -> publishing.publish(reprint.id(), reprint.version()))
                .address()
                .getPath();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create(base.toString()).resolve(path);
        return reader.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
