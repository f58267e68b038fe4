package press.imprimatur.rights;

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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.testing.ImprimaturArchive;

/** What a script says of where, how and of what, and what comes of it. */
@ArquillianTest
class QuestionApiIT {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void where_readers_are_kept_out_and_where_it_is_served_decides() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var work = WorkId.next();
        record(work, "\"constraints\":{\"territory\":{\"exclude\":[\"CN\"]}}", token);
        var other = WorkId.next();
        record(
                other,
                "\"constraints\":{\"territory\":{\"include\":[\"KR\"],\"basis\":\"SERVER\"}}",
                token);

        assertThat(verdict(work, "", token)).isEqualTo("DENY");
        assertThat(verdict(work, ",\"channel\":{\"keptOut\":[\"CN\"]}", token)).isEqualTo("PERMIT");
        assertThat(verdict(other, "", token)).isEqualTo("UNKNOWN");
        assertThat(verdict(other, ",\"channel\":{\"server\":\"KR\"}", token)).isEqualTo("PERMIT");
        assertThat(verdict(other, ",\"channel\":{\"server\":\"DE\"}", token)).isEqualTo("DENY");
    }

    @Test
    void what_a_page_shows_of_the_duties_decides() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var work = WorkId.next();
        var words = "Our foundation paid for this.";
        var id =
                record(
                        work,
                        "\"duties\":[{\"type\":\"KEEP_PASSAGE\",\"payload\":{\"text\":\"%s\"}}]"
                                .formatted(words),
                        token);
        var shown =
                ",\"rendering\":[{\"component\":\"body\",\"instrument\":\"%s\",\"type\":\"KEEP_PASSAGE\"}]"
                        .formatted(id);

        var missing = ask(work, ",\"rendering\":[]", token);

        assertThat(verdict(work, "", token)).isEqualTo("PERMIT_WITH");
        assertThat(missing.at("/reasons/0/code").asText()).isEqualTo("DUTY_NOT_SHOWN");
        assertThat(missing.at("/fixes/0/sentence").asText())
                .isEqualTo("Put “" + words + "” into the text");
        assertThat(verdict(work, shown, token)).isEqualTo("PERMIT_WITH");
    }

    @Test
    void what_was_changed_and_which_pictures_came_with_the_story_decides() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var work = WorkId.next();
        record(work, "\"duties\":[]", token);
        var cut = ",\"changes\":[{\"change\":\"ABRIDGE\",\"where\":\"paragraph 4\"}]";
        var picture = ",\"parts\":[{\"kind\":\"BODY\"},{\"kind\":\"IMAGE\",\"work\":\"%s\"%s}]";
        var cameWith = ",\"cameWith\":\"" + work + "\"";

        assertThat(ask(work, cut, token).at("/reasons/0/fix/sentence").asText())
                .isEqualTo("Restore paragraph 4");
        assertThat(verdict(work, picture.formatted(WorkId.next(), ""), token)).isEqualTo("DENY");
        assertThat(verdict(work, picture.formatted(WorkId.next(), cameWith), token))
                .isEqualTo("PERMIT");
    }

    @Test
    void what_cannot_be_so_is_said_beside_its_field() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var nowhere = post(question(WorkId.next(), ",\"channel\":{\"server\":\"XX\"}"), token);
        var twice =
                post(
                        question(
                                WorkId.next(),
                                ",\"parts\":[{\"kind\":\"BODY\"},{\"kind\":\"BODY\",\"number\":1}]"),
                        token);

        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("channel.server");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("stands in the question twice");
    }

    private String record(WorkId work, String terms, String token) throws Exception {
        var sent =
                """
                {"kind":"GRANT","title":"One story","grantor":"Radio",
                 "terms":{"scope":{"type":"work","work":"%s"},
                          "permissions":[{"use":"WEB_FULL"},{"use":"IMAGE_USE"}],%s},
                 "evidence":[{"type":"MAIL","fileName":"mail.txt","text":"You may."}]}
                """
                        .formatted(work, terms);
        var answer = send("permissions", sent, token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body()).path("id").asText();
    }

    private static String question(WorkId work, String more) {
        return "{\"use\":\"WEB_FULL\",\"work\":\"%s\"%s}".formatted(work, more);
    }

    private String verdict(WorkId work, String more, String token) throws Exception {
        return ask(work, more, token).path("verdict").asText();
    }

    private JsonNode ask(WorkId work, String more, String token) throws Exception {
        return json.readTree(post(question(work, more), token).body());
    }

    private HttpResponse<String> post(String question, String token) throws Exception {
        return send("rights/evaluate", question, token);
    }

    private HttpResponse<String> send(String path, String body, String token) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(base + "api/v1/" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
