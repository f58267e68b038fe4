package press.imprimatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.as;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.testing.ImprimaturArchive;

/** What scripts can say of an original: what belongs to it, when and where it came out. */
@ArquillianTest
class OriginalsApiIT {

    private static final String NOTE =
            "The operator wrote to us after the vote that it had offered to keep one pier open.";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Inject Outlets outlets;
    @ArquillianResource URL base;

    private String token;
    private JsonNode taken;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void takeAPageIn() throws Exception {
        var name = "Radio " + UUID.randomUUID();
        var details = new OutletDetails(name, "", "", "", "");
        var outlet = as(Set.of(Role.EDITOR), () -> outlets.add(details));
        var page =
                "<html><body><article><h1>Piers close at "
                        + name
                        + "</h1><p>The council of Harrow Bay voted on Tuesday to close the last of"
                        + " its coal piers, after a debate that lasted until four in the morning"
                        + " and that hundreds of people followed from the stairs.</p><div"
                        + " class='sidebar'><p>"
                        + NOTE
                        + "</p></div><p>Mayor Ines Calloway told reporters that the town would lose"
                        + " three hundred jobs, but that the port could not go on paying for"
                        + " repairs which it had put off since the last century, and that nobody"
                        + " had come forward to pay for them instead.</p></article></body></html>";
        token = tokenWith(TokenScope.READ, TokenScope.WRITE, TokenScope.PUBLISH);
        var sent = json.createObjectNode().put("html", page).put("outlet", outlet.id().toString());
        taken = body(post("intake", sent.toString()));
    }

    @Test
    void what_was_left_out_lacks_until_it_is_put_back() throws Exception {
        var capture = capture();
        var original = body(get(capture));
        var text =
                json.createObjectNode()
                        .put("headline", original.path("headline").asText())
                        .put("deck", "")
                        .put("body", original.path("body").asText());
        var before = body(post(capture + "/differences", text.toString()));

        var back = body(post(capture + "/restored", text.deepCopy().put("leftOut", 1).toString()));

        assertThat(taken.path("leftOut").asInt()).isEqualTo(1);
        assertThat(original.at("/leftOut/0/body").asText()).isEqualTo("<p>" + NOTE + "</p>");
        assertThat(original.at("/leftOut/0/fate").asText()).isEqualTo("LACKING");
        assertThat(before.at("/edits/0/change").asText()).isEqualTo("ABRIDGE");
        assertThat(back.path("body").asText()).containsSubsequence("Tuesday", NOTE, "Calloway");
        assertThat(body(post(capture + "/differences", back.toString())).path("edits")).isEmpty();
        assertThat(post(capture + "/restored", text.toString()).statusCode()).isEqualTo(422);
        assertThat(
                        post(capture + "/restored", text.deepCopy().put("leftOut", 2).toString())
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_no_part_of_the_story_does_not_lack() throws Exception {
        var said = post(capture() + "/left-out/1/set-aside", "");
        var again = post(capture() + "/left-out/1/set-aside", "");
        var original = body(said);
        var text =
                json.createObjectNode()
                        .put("headline", original.path("headline").asText())
                        .put("body", original.path("body").asText());

        assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(original.at("/leftOut/0/fate").asText()).isEqualTo("SET_ASIDE");
        assertThat(body(post(capture() + "/differences", text.toString())).path("edits")).isEmpty();
        assertThat(post(capture() + "/left-out/7/set-aside", "").statusCode()).isEqualTo(404);
    }

    @Test
    void when_and_where_it_came_out_can_be_stated() throws Exception {
        var stated =
                state("{\"address\":\"https://radio.example/a\",\"publishedAt\":\"2026-03-01\"}");
        var origin = body(stated).path("origin");
        var kept = body(get(capture()));
        var emptied = body(state("{}")).path("origin");

        assertThat(stated.statusCode()).as(stated.body()).isEqualTo(200);
        assertThat(origin.path("address").asText()).isEqualTo("https://radio.example/a");
        assertThat(origin.path("publishedAt").asText()).isEqualTo("2026-03-01");
        assertThat(kept.hasNonNull("publishedAt")).isFalse();
        assertThat(emptied.hasNonNull("address")).isFalse();
    }

    @Test
    void what_cannot_be_so_is_refused_by_its_field() throws Exception {
        assertThat(field(state("{\"address\":\"radio\"}"))).isEqualTo("address");
        assertThat(field(state("{\"address\":\"javascript:alert(1)\"}"))).isEqualTo("address");
        assertThat(field(state("{\"publishedAt\":\"last week\"}"))).isEqualTo("publishedAt");
        assertThat(field(state("{\"publishedAt\":\"2999-01-01\"}"))).isEqualTo("publishedAt");
        assertThat(field(state("{\"publishedAt\":\"+999999999-01-01T00:00:00Z\"}")))
                .isEqualTo("publishedAt");
    }

    private String capture() {
        return "captures/" + taken.path("capture").asText();
    }

    private String field(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return body(answer).path("field").asText();
    }

    private HttpResponse<String> state(String stated) throws Exception {
        var article = "articles/" + taken.path("article").asText();
        var etag = get(article).headers().firstValue("ETag").orElseThrow();
        return send(
                request(article + "/origin")
                        .header("If-Match", etag)
                        .PUT(BodyPublishers.ofString(stated)));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + "api/v1/" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode body(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }
}
