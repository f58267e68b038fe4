package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.PASSWORD;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.SignIn;
import press.imprimatur.identity.SignInAttempt;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class ClockPagesIT {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @ArquillianResource URL base;
    @Inject SignIn signIn;
    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject MovableClock clock;

    private InstrumentId grant;
    private Article reprint;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void signInAndPublish() {
        var ada = somebodyWho(Role.RIGHTS_EDITOR);
        var attempt = new SignInAttempt(ada.name(), PASSWORD, "at " + ada.id());
        var session = new HttpCookie("imprimatur_session", signIn.signIn(attempt).secret());
        session.setPath("/");
        session.setVersion(0);
        cookies.getCookieStore().add(URI.create(base.toString()), session);
        var outlet = stories.outlet();
        reprint = stories.reprint(outlet);
        var end = clock.instant().plus(Duration.ofDays(9));
        var until = Constraints.NONE.displayed(Window.until(end));
        grant = stories.grant(outlet, reprint.id().work(), until, Use.WEB_FULL);
        stories.as(EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));
    }

    @Test
    void theFirstPageNamesEveryPermissionAndStoryThatEndsSoon() throws Exception {
        var page = get("desk/home.xhtml").body();

        assertThat(page).contains("Permissions that end soon", grant.toString());
        assertThat(page).contains(reprint.text().headline()).doesNotContain("???");
    }

    @Test
    void thePermissionSaysThatItEndsSoon() throws Exception {
        var page = get("desk/rights/permission.xhtml?id=" + grant).body();

        assertThat(page).contains("This permission ends soon", "What would come down then?");
    }

    @Test
    void whatWouldComeDownIsListed() throws Exception {
        var page = Jsoup.parse(get("desk/publishing/what-if.xhtml?permission=" + grant).body());

        assertThat(page.select("[role=status]").text()).isEqualTo("One page of 1 would come down.");
        assertThat(page.select(".rows").text())
                .contains(reprint.text().headline())
                .contains("Comes down");
    }

    @Test
    void aDayThatIsNoneAndAPermissionThatIsNoneAreSaid() throws Exception {
        var odd = get("desk/publishing/what-if.xhtml?permission=" + grant + "&on=tomorrow");

        assertThat(odd.statusCode()).isEqualTo(200);
        assertThat(odd.body()).contains("This is not a day");
        assertThat(get("desk/publishing/what-if.xhtml?permission=none").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatCameDownIsListedWithWhatProvesIt() throws Exception {
        stories.as(EDITOR, () -> publishing.withdraw(reprint.id(), "A mistake"));

        var page = get("desk/publishing/takedowns.xhtml").body();

        assertThat(page).contains(reprint.text().headline(), "withdrawn by us", "Down");
        assertThat(page).doesNotContain("???");
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path)).build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
