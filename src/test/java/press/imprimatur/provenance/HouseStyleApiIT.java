package press.imprimatur.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.testing.ImprimaturArchive;

/** The house style, written by scripts. */
@ArquillianTest
class HouseStyleApiIT {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String word = "word" + UUID.randomUUID().toString().substring(0, 8);

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void an_entry_makes_a_version_and_other_words_wait_for_a_rights_editor() throws Exception {
        var editor = tokenWith(TokenScope.PUBLISH);
        var rights = tokenWith(TokenScope.RIGHTS);
        var before = get("house-style", editor);
        var seen = etag(before);

        var added = post("entries", entry("OTHER", word, "another"), seen, editor);
        var stale = post("entries", entry("OTHER", word, "a third"), seen, editor);
        var refused = post("confirmations", entry("OTHER", word, "another"), etag(added), editor);
        var confirmed = post("confirmations", entry("OTHER", word, "another"), etag(added), rights);
        var gone = post("removals", entry("OTHER", word, "another"), etag(confirmed), editor);

        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        assertThat(body(added).path("version").asInt())
                .isEqualTo(body(before).path("version").asInt() + 1);
        assertThat(mine(added).path("counts").asBoolean()).isFalse();
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(mine(confirmed).path("counts").asBoolean()).isTrue();
        assertThat(mine(gone).isMissingNode()).isTrue();
        assertThat(body(get("house-style/versions", editor)).size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void what_cannot_be_an_entry_is_said_beside_its_field() throws Exception {
        var token = tokenWith(TokenScope.PUBLISH);
        var seen = etag(get("house-style", token));

        var quoted = post("entries", entry("SPELLING", "\\\"colour\\\"", "color"), seen, token);
        var unseen = post("entries", entry("SPELLING", "colour", "color"), "", token);

        assertThat(quoted.statusCode()).isEqualTo(422);
        assertThat(body(quoted).path("field").asText()).isEqualTo("from");
        assertThat(unseen.statusCode()).isEqualTo(428);
    }

    private static String entry(String kind, String from, String to) {
        return "{\"kind\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"language\":\"en\"}"
                .formatted(kind, from, to);
    }

    private JsonNode mine(HttpResponse<String> answer) throws Exception {
        for (var entry : body(answer).path("entries")) {
            if (entry.path("from").asText().equals(word)) {
                return entry;
            }
        }
        return body(answer).path("none");
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return send(request(path, token));
    }

    private HttpResponse<String> post(String what, String body, String seen, String token)
            throws Exception {
        var request = request("house-style/" + what, token).POST(BodyPublishers.ofString(body));
        return send(seen.isEmpty() ? request : request.header("If-Match", seen));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(base + "api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode body(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }
}
