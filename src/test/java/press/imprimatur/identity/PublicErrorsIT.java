package press.imprimatur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class PublicErrorsIT {

    private final HttpClient stranger = HttpClient.newHttpClient();

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void showsTheSitesOwnPageWhereThereIsNothing() throws Exception {
        IdentityFixture.setUpNewsroom();

        for (var path :
                new String[] {
                    "nothing", "a/b/c.html", "nothing.xhtml", "failed", "WEB-INF/web.xml"
                }) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body())
                    .as(path)
                    .contains("There is no such page", "The Harbour Courier");
        }
    }

    @Test
    void makesNoSessionForStrangersWhereNobodySignsIn() throws Exception {
        IdentityFixture.setUpNewsroom();
        var paths =
                new String[] {
                    "",
                    "feed.xml",
                    "nothing",
                    "nothing.xhtml",
                    "stories/none",
                    "desk/home.xhtml",
                    "desk/none.xhtml",
                    "resources/none.css",
                    "api/v1/articles",
                    "api/v1/none",
                    "openapi",
                    "health"
                };

        for (var path : paths) {
            assertThat(get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void refusesAFormThatComesAsAnAddress() throws Exception {
        IdentityFixture.setUpNewsroom();

        var answer = get("sign-in.xhtml?signIn=signIn&jakarta.faces.ViewState=1%3A2");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("An address cannot do what a form does");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void leadsOnByPathWhateverHostARequestNames() throws Exception {
        IdentityFixture.setUpNewsroom();

        var answer = get("desk/home.xhtml");

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isEqualTo("/sign-in.xhtml?next=%2Fdesk%2Fhome.xhtml");
    }

    @Test
    void saysWhereWhatWasMadeIsByTheNewsroomsOwnAddress() throws Exception {
        var token = IdentityFixture.tokenWith(TokenScope.values());

        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(base + "api/v1/outlets"))
                                .POST(BodyPublishers.ofString("{\"name\": \"Northern Light\"}"))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(IdentityFixture.NEWSROOM.publicAddress() + "/api/v1/outlets/");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return stranger.send(request.build(), BodyHandlers.ofString());
    }
}
