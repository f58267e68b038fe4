package press.imprimatur.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.as;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.SamplePages;

@ArquillianTest
class IntakeIT {

    private static final Set<Role> EDITOR = Set.of(Role.EDITOR);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Inject Intake intake;
    @Inject Outlets outlets;
    @Inject ArticleDesk articles;
    @Inject Provenance provenance;

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void makesADraftOfAPageAndKeepsTheOriginal() {
        var page = page();
        var outlet = outletOf(page);

        var taken = as(EDITOR, () -> intake.paste(pasted(page.html())));

        var article = as(EDITOR, () -> articles.get(taken.article()));
        assertThat(taken.again()).isFalse();
        assertThat(article.isReprint()).isTrue();
        assertThat(article.text().headline()).isEqualTo(page.headline());
        assertThat(article.text().byline()).isEqualTo("NCR's Fisheries Desk");
        assertThat(article.text().language()).isEqualTo("en");
        assertThat(article.origin().orElseThrow().outlet()).isEqualTo(outlet.id());
        assertThat(article.origin().orElseThrow().published().orElseThrow().written())
                .isEqualTo("2024-02-11T07:45:00+03:00");
        var capture = as(EDITOR, () -> provenance.get(taken.capture().id()));
        assertThat(capture).isEqualTo(taken.capture());
        assertThat(capture.original().rightsAsGiven())
                .containsExactly(
                        "Copyright © 2019-2024, NCR. Used with the permission of Northern Coast Radio.");
        assertThat(as(EDITOR, () -> provenance.bytes(capture.id())))
                .isEqualTo(page.html().getBytes(UTF_8));
    }

    @Test
    void aFreshDraftDiffersInNothingFromItsOriginal() {
        var page = page();
        outletOf(page);
        var taken = as(EDITOR, () -> intake.paste(pasted(page.html())));
        var text = as(EDITOR, () -> articles.get(taken.article())).text();

        var differences =
                as(
                        EDITOR,
                        () ->
                                provenance.differences(
                                        taken.capture().id(),
                                        new StoryText(text.headline(), text.deck(), text.body())));

        assertThat(differences.isUnchanged()).isTrue();
    }

    @Test
    void findsTheDraftAgainWhenTheSameBytesComeTwice() {
        var page = page();
        outletOf(page);
        var first = as(EDITOR, () -> intake.paste(pasted(page.html())));

        var second = as(EDITOR, () -> intake.paste(pasted(page.html())));

        assertThat(second.again()).isTrue();
        assertThat(second.article()).isEqualTo(first.article());
        assertThat(second.capture()).isEqualTo(first.capture());
    }

    @Test
    void asksWhoseStoryItIsAndKeepsNothingUntilItKnows() {
        var page = page();

        assertThatThrownBy(() -> as(EDITOR, () -> intake.paste(pasted(page.html()))))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).contains("outlet"));

        var outlet = outletOf(page);
        var named =
                new PastedPage(
                        page.html().getBytes(UTF_8),
                        Optional.empty(),
                        "",
                        Optional.of(outlet.id()));
        assertThat(as(EDITOR, () -> intake.paste(named)).again()).isFalse();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        var page =
                new PastedPage(
                        page().html().getBytes(UTF_8), Optional.empty(), "x y", Optional.empty());

        assertThatThrownBy(() -> as(EDITOR, () -> intake.paste(page)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).contains("address"));
    }

    @Test
    void takesInNothingForRightsEditorsAlone() {
        var page = pasted(page().html());

        assertThatThrownBy(() -> as(Set.of(Role.RIGHTS_EDITOR), () -> intake.paste(page)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void answersScriptsThatSendAPage() throws Exception {
        var page = page();
        outletOf(page);
        var token = tokenWith(TokenScope.WRITE);

        var first = post(token, "text/html; charset=utf-8", page.html());
        var again = post(token, "text/html; charset=utf-8", page.html());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Location").orElseThrow())
                .endsWith("/api/v1/articles/" + body(first).path("article").asText());
        assertThat(body(first).path("headline").asText()).isEqualTo(page.headline());
        assertThat(body(first).path("publishedAt").asText()).isEqualTo("2024-02-11T07:45:00+03:00");
        assertThat(body(again).path("again").asBoolean()).isTrue();
        assertThat(body(again).path("article")).isEqualTo(body(first).path("article"));
    }

    @Test
    void tellsScriptsTheDayOfAnOriginalThatNamesNoTime() throws Exception {
        var page = page();
        outletOf(page);
        var token = tokenWith(TokenScope.READ, TokenScope.WRITE);
        var dated = page.html().replace("2024-02-11T07:45:00+03:00", "2024-02-11");

        var taken = body(post(token, "text/html; charset=utf-8", dated));
        var article = body(get(token, "articles/" + taken.path("article").asText()));
        var capture = body(get(token, "captures/" + taken.path("capture").asText()));

        assertThat(taken.path("publishedAt").asText()).isEqualTo("2024-02-11");
        assertThat(article.path("origin").path("publishedAt").asText()).isEqualTo("2024-02-11");
        assertThat(capture.path("publishedAt").asText()).isEqualTo("2024-02-11");
    }

    @Test
    void tellsScriptsWhatBecameOfAnOriginal() throws Exception {
        var page = page();
        outletOf(page);
        var token = tokenWith(TokenScope.WRITE, TokenScope.PUBLISH);
        var taken = body(post(token, "text/html", page.html()));
        var capture = "captures/" + taken.path("capture").asText();
        var original = body(get(token, capture));
        var changed =
                json.writeValueAsString(
                        Map.of(
                                "headline", original.path("headline").asText(),
                                "deck", "",
                                "body",
                                        original.path("body")
                                                .asText()
                                                .replace("eleven", "twelve")));

        var differences = body(send(token, capture + "/differences", "application/json", changed));

        assertThat(differences.path("edits")).hasSize(1);
        assertThat(differences.path("edits").get(0).path("change").asText())
                .isEqualTo("SUBSTANTIVE_EDIT");
        assertThat(differences.path("edits").get(0).path("where").asText())
                .isEqualTo("paragraph 2");
        assertThat(get(token, capture + "/bytes").body()).isEqualTo(page.html());
    }

    @Test
    void makesOneDraftHoweverManyPasteTheSamePageAtOnce() throws Exception {
        var page = page();
        outletOf(page);
        var token = tokenWith(TokenScope.WRITE);
        var attempts = new ArrayList<CompletableFuture<HttpResponse<String>>>();

        for (var attempt = 0; attempt < 6; attempt++) {
            attempts.add(
                    client.sendAsync(
                            request(token, "intake", "text/html", page.html()),
                            BodyHandlers.ofString()));
        }

        var answers = attempts.stream().map(CompletableFuture::join).toList();
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .as("%s", answers)
                .hasSize(1);
        assertThat(answers).allMatch(answer -> Set.of(200, 201, 409).contains(answer.statusCode()));
    }

    @Test
    void answersScriptsThatSendJson() throws Exception {
        var page = page();
        outletOf(page);
        var request =
                json.writeValueAsString(Map.of("html", page.html(), "address", page.address()));

        var answer = post(tokenWith(TokenScope.WRITE), "application/json", request);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(body(answer).path("rightsAsGiven")).hasSize(1);
    }

    @Test
    void tellsScriptsWhatIsWrongWithAPage() throws Exception {
        var answer = post(tokenWith(TokenScope.WRITE), "text/html", "only words");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(body(answer).path("field").asText()).isEqualTo("html");
        assertThat(body(answer).path("detail").asText()).startsWith("This is not HTML");
    }

    /** The partner's page, with a name and an address that no other test has. */
    private record Page(String html, String headline, String address, String publisher) {}

    private static Page page() {
        var mark = UUID.randomUUID().toString();
        var html =
                SamplePages.own()
                        .original()
                        .replace("www.ncr.example", mark + ".example")
                        .replace("Harbour town counts", "Harbour " + mark + " counts")
                        .replace("\"Northern Coast Radio\"", "\"Radio " + mark + "\"");
        return new Page(
                html,
                "Harbour " + mark + " counts its boats after the longest storm in years",
                "https://" + mark + ".example/x",
                "Radio " + mark);
    }

    private Outlet outletOf(Page page) {
        var details = new OutletDetails(page.publisher(), "", "", "", "");
        return as(EDITOR, () -> outlets.add(details));
    }

    private static PastedPage pasted(String html) {
        return new PastedPage(html.getBytes(UTF_8), Optional.of("UTF-8"), "", Optional.empty());
    }

    private HttpResponse<String> post(String token, String type, String body) throws Exception {
        return send(token, "intake", type, body);
    }

    private HttpResponse<String> send(String token, String path, String type, String body)
            throws Exception {
        return client.send(request(token, path, type, body), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String token, String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(base + "api/v1/" + path))
                        .header("Authorization", "Bearer " + token)
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest request(String token, String path, String type, String body) {
        return HttpRequest.newBuilder(URI.create(base + "api/v1/" + path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private JsonNode body(HttpResponse<String> answer) throws IOException {
        return json.readTree(answer.body());
    }
}
