package press.imprimatur.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.PASSWORD;
import static press.imprimatur.identity.IdentityFixture.as;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;

import jakarta.inject.Inject;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.files.FileId;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.SignIn;
import press.imprimatur.identity.SignInAttempt;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.SamplePages;

@ArquillianTest
class PastePageIT {

    private static final String PAGE = "desk/ingest/paste.xhtml";
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "name=\"(jakarta.faces.ViewState|primefaces.nonce)\"[^>]*value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @ArquillianResource URL base;
    @Inject SignIn door;
    @Inject Outlets outlets;
    @Inject ArticleDesk articles;
    @Inject Provenance provenance;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void signIn() {
        var ada = somebodyWho(Role.EDITOR);
        var session = door.signIn(new SignInAttempt(ada.name(), PASSWORD, "paste-" + ada.id()));
        var cookie = new HttpCookie("imprimatur_session", session.secret());
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base.toString()), cookie);
    }

    @Test
    void makesADraftOfWhatIsPastedAndShowsIt() throws Exception {
        var page = page("Radio " + UUID.randomUUID());
        var outlet = new OutletDetails(page.publisher(), "", "", "", "");
        as(Set.of(Role.EDITOR), () -> outlets.add(outlet));

        var answer = paste(page.html().replace("\n", "\r\n"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).contains("/desk/articles/article.xhtml?id=");
        var id = ArticleId.of(location.substring(location.indexOf("id=") + 3));
        var article = as(Set.of(Role.EDITOR), () -> articles.get(id));
        assertThat(article.text().body().html()).contains("“We lost eleven [fishing] boats");
        assertThat(
                        as(
                                Set.of(Role.EDITOR),
                                () ->
                                        provenance.findByBytes(
                                                FileId.of(page.html().getBytes(UTF_8)))))
                .isPresent();
        var shown =
                browser.send(
                        HttpRequest.newBuilder(URI.create(base.toString()).resolve(location))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("The original is kept", "Harbour town counts");
    }

    @Test
    void takesMoreThanTheTwoMegabytesOfAnOrdinaryForm() throws Exception {
        var page = page("Radio " + UUID.randomUUID());
        as(
                Set.of(Role.EDITOR),
                () -> outlets.add(new OutletDetails(page.publisher(), "", "", "", "")));

        var answer = paste(page.html() + "<!--" + "x".repeat(3_000_000) + "-->");

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void keepsWhatWasPastedWhenItAsksWhoseStoryItIs() throws Exception {
        var page = page("Radio " + UUID.randomUUID());

        var answer = paste(page.html());

        assertThat(answer.statusCode()).as("%s %s", answer.headers(), answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("There is no outlet “" + page.publisher() + "” here yet.")
                .containsPattern("id=\"paste:outlet_input\"[^>]*aria-invalid=\"true\"")
                .contains("“We lost eleven [fishing] boats")
                .doesNotContain("???");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongWithAPage() throws Exception {
        var answer = paste("only words");

        assertThat(answer.statusCode()).as("%s %s", answer.headers(), answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("This is not HTML")
                .containsPattern("id=\"paste:html\"[^>]*aria-invalid=\"true\"[^>]*>\\s*only words");
    }

    private record Page(String html, String publisher) {}

    private static Page page(String publisher) {
        var html =
                SamplePages.own()
                        .original()
                        .replace("ncr.example", UUID.randomUUID() + ".example")
                        .replace("\"Northern Coast Radio\"", "\"" + publisher + "\"");
        return new Page(html, publisher);
    }

    private HttpResponse<String> paste(String html) throws Exception {
        var form = hidden(get(PAGE).body());
        form.putAll(
                Map.of(
                        "paste", "paste",
                        "paste:address", "",
                        "paste:outlet_input", "",
                        "paste:html", html,
                        "paste:take", "go"));
        var boundary = "x" + UUID.randomUUID();
        var body = new StringBuilder();
        form.forEach((name, value) ->
                body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"")
                        .append(name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + boundary + "--\r\n");
        return post(PAGE, "multipart/form-data; boundary=" + boundary, body.toString());
    }

    private static Map<String, String> hidden(String page) {
        var form = new HashMap<String, String>();
        var found = HIDDEN.matcher(page);
        while (found.find()) {
            form.put(found.group(1), found.group(2).replace("&amp;", "&"));
        }
        return form;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .POST(BodyPublishers.ofString(body))
                        .header("Content-Type", type)
                        .header("Sec-Fetch-Site", "same-origin")
                        .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
