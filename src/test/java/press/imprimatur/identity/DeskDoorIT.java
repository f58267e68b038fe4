package press.imprimatur.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.PASSWORD;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;

import jakarta.inject.Inject;
import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class DeskDoorIT {

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "name=\"(jakarta.faces.ViewState|primefaces.nonce)\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ArquillianResource URL base;
    @Inject Users users;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void showsStrangersToTheSignInPage() throws Exception {
        IdentityFixture.setUpNewsroom();

        var answer = get("desk/identity/tokens.xhtml?a=b");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer))
                .endsWith("/sign-in.xhtml?next=%2Fdesk%2Fidentity%2Ftokens.xhtml%3Fa%3Db");
    }

    @Test
    void letsInWhoeverSignsInAndShowsThePageThatWasAskedFor() throws Exception {
        var ada = somebodyWho(Role.EDITOR, Role.ADMINISTRATOR);

        var signedIn = signIn(ada.name(), PASSWORD);
        var page = get("desk/identity/tokens.xhtml");

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(location(signedIn)).contains("/desk/identity/tokens.xhtml");
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie)
                                .startsWith("imprimatur_session=")
                                .contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Ada Wong");
    }

    @Test
    void showsEveryPageToAnAdministrator() throws Exception {
        var ada = somebodyWho(Role.ADMINISTRATOR);
        signIn(ada.name(), PASSWORD);

        for (var page : new String[] {"users", "user", "tokens", "audit", "account", "newsroom"}) {
            var answer = get("desk/identity/" + page + ".xhtml");
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains("</html>").doesNotContain("???");
        }
        assertThat(get("desk/identity/user.xhtml?id=" + ada.id()).body()).contains(ada.name());
        assertThat(get("desk/identity/user.xhtml?id=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongAndStaysOnThePage() throws Exception {
        var ada = somebodyWho(Role.EDITOR);

        var answer = signIn(ada.name(), "not the password");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("do not belong together");
    }

    @Test
    void endsTheVisitOfSomebodyWhoIsDeactivated() throws Exception {
        var ada = somebodyWho(Role.EDITOR);
        signIn(ada.name(), PASSWORD);

        asSystem(() -> {
            users.deactivate(ada.id());
            return null;
        });

        assertThat(get("desk/identity/tokens.xhtml").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsUsersFromThoseWhoDoNotAdminister() throws Exception {
        var ada = somebodyWho(Role.EDITOR);
        signIn(ada.name(), PASSWORD);

        assertThat(get("desk/identity/users.xhtml").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesFormsFromOtherSites() throws Exception {
        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(base + "sign-in.xhtml"))
                                .POST(BodyPublishers.ofString("a=b"))
                                .header("Origin", "https://elsewhere.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("another site").doesNotContain("Exception");
    }

    @Test
    void keepsEveryCookieFromScriptsAndFromOtherSites() throws Exception {
        IdentityFixture.setUpNewsroom();

        assertThat(get("sign-in.xhtml").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie)
                                .contains("HttpOnly")
                                .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void hidesWhatTheServerWouldTellAboutItself() throws Exception {
        assertThat(get("openapi/").statusCode()).isEqualTo(404);
        assertThat(get("openapi").statusCode()).isEqualTo(404);
        assertThat(get("metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void asksNobodyTwiceToSetUp() throws Exception {
        IdentityFixture.setUpNewsroom();

        assertThat(location(get("set-up.xhtml"))).contains("/sign-in.xhtml");
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        var page = get("sign-in.xhtml?next=%2Fdesk%2Fidentity%2Ftokens.xhtml");
        var hidden = HIDDEN.matcher(page.body());
        var form =
                new LinkedHashMap<String, String>(
                        Map.of(
                                "signIn",
                                "signIn",
                                "signIn:name",
                                name,
                                "signIn:password",
                                password,
                                "signIn:go",
                                "go"));
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        var body =
                form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(
                                URI.create(
                                        base
                                                + "sign-in.xhtml?next=%2Fdesk%2Fidentity%2Ftokens.xhtml"))
                        .POST(BodyPublishers.ofString(body))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere");
    }
}
