package press.imprimatur.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.PASSWORD;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class ApiIT {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @ArquillianResource URL base;
    @PersistenceContext EntityManager entities;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void asksStrangersForAToken() throws Exception {
        var answer = send(request("GET", "me", "").build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        assertThat(problem(answer).path("type").asText())
                .isEqualTo("/problems/identity.notSignedIn");
    }

    @Test
    void doesNotTakeTheSessionOfTheDeskForAToken() throws Exception {
        var answer =
                send(request("GET", "me", "").header("Cookie", "imprimatur_session=x").build());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void saysWhomATokenActsFor() throws Exception {
        var answer = send(authorised("GET", "me", "", tokenWith(TokenScope.PUBLISH)).build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body(answer).path("roles").toString()).isEqualTo("[\"EDITOR\"]");
        assertThat(body(answer).path("via").asText()).isEqualTo("TOKEN");
    }

    @Test
    void namesTheRolesThatATokenLacks() throws Exception {
        var answer = send(authorised("GET", "users", "", tokenWith(TokenScope.READ)).build());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(problem(answer).path("detail").asText()).contains("administrator");
    }

    @Test
    void wantsToKnowWhichVersionWasSeen() throws Exception {
        var token = tokenWith(TokenScope.ADMIN);
        var ada = somebodyWho(Role.REPORTER);
        var change = "{\"fullName\":\"Ada W.\",\"roles\":[\"EDITOR\"]}";
        var path = "users/" + ada.id();

        var missing = send(authorised("PUT", path, change, token).build());
        var seen = send(authorised("GET", path, "", token).build());
        var etag = seen.headers().firstValue("ETag").orElseThrow();
        var first = send(authorised("PUT", path, change, token).header("If-Match", etag).build());
        var second = send(authorised("PUT", path, change, token).header("If-Match", etag).build());

        assertThat(missing.statusCode()).isEqualTo(428);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag")).isNotEmpty().isNotEqualTo(etag);
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(problem(second).path("type").asText())
                .isEqualTo("/problems/identity.userChangedMeanwhile");
    }

    @Test
    void actsOnceHoweverOftenARequestIsRepeated() throws Exception {
        var token = tokenWith(TokenScope.ADMIN);
        var key = UUID.randomUUID().toString();
        var ada = newUser("ada-" + key);

        var first = send(authorised("POST", "users", ada, token).header(KEY, key).build());
        var again = send(authorised("POST", "users", ada, token).header(KEY, key).build());
        var other =
                send(
                        authorised("POST", "users", newUser("bob-" + key), token)
                                .header(KEY, key)
                                .build());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void repeatsATokenThatItIssuedAndKeepsItSealed() throws Exception {
        var token = tokenWith(TokenScope.ADMIN);
        var key = UUID.randomUUID().toString();
        var wanted = "{\"name\":\"reader\",\"scopes\":[\"READ\"]}";

        var first = send(authorised("POST", "tokens", wanted, token).header(KEY, key).build());
        var again = send(authorised("POST", "tokens", wanted, token).header(KEY, key).build());

        var issued = body(first).path("token").asText();
        assertThat(issued).startsWith("imp_");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(storedOf(key)).contains(key).doesNotContain(issued);
    }

    private String storedOf(String key) {
        return (String)
                entities.createNativeQuery(
                                "select cast(r as text) || encode(sealed_body, 'escape')"
                                        + " from identity_request r where key = :key",
                                String.class)
                        .setParameter("key", key)
                        .getSingleResult();
    }

    @Test
    void actsOnceEvenIfTheRequestIsRepeatedAtTheSameMoment() throws Exception {
        var token = tokenWith(TokenScope.ADMIN);
        var key = UUID.randomUUID().toString();
        var request =
                authorised("POST", "users", newUser("eve-" + key), token).header(KEY, key).build();

        var answers =
                Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofString()))
                        .limit(5)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers)
                .allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409)
                .filteredOn(answer -> answer.statusCode() == 201)
                .filteredOn(answer -> answer.headers().firstValue("Idempotency-Replayed").isEmpty())
                .hasSize(1);
    }

    @Test
    void repeatsARefusalToo() throws Exception {
        var token = tokenWith(TokenScope.ADMIN);
        var key = UUID.randomUUID().toString();
        var nameless = "{\"name\":\"\",\"fullName\":\"Ada\"}";

        var first = send(authorised("POST", "users", nameless, token).header(KEY, key).build());
        var again = send(authorised("POST", "users", nameless, token).header(KEY, key).build());

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(problem(first).path("field").asText()).isEqualTo("name");
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void saysWhatIsWrongWithABodyAndWhere() throws Exception {
        var token = tokenWith(TokenScope.ADMIN);

        var broken = send(authorised("POST", "users", "{\"name\":", token).build());
        var unknown = send(authorised("POST", "users", "{\"nmae\":\"ada\"}", token).build());
        var mistyped = send(authorised("POST", "users", "{\"roles\":[\"BOSS\"]}", token).build());
        var empty = send(authorised("POST", "users", "", token).build());

        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(problem(broken).path("detail").asText()).contains("not JSON", "line 1");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(problem(unknown).path("field").asText()).isEqualTo("nmae");
        assertThat(problem(mistyped).path("field").asText()).isEqualTo("roles[0]");
        assertThat(problem(mistyped).path("detail").asText()).contains("REPORTER, EDITOR");
        assertThat(empty.statusCode()).isEqualTo(400);
    }

    @Test
    void answersWithProblemDocumentsWhateverIsWrong() throws Exception {
        var token = tokenWith(TokenScope.READ);

        var nowhere = send(authorised("GET", "nowhere", "", token).build());
        var noId = send(authorised("GET", "users/ada", "", token).build());
        var method = send(authorised("DELETE", "me", "", token).build());
        var form =
                send(
                        authorised("POST", "users", "<user/>", token)
                                .setHeader("Content-Type", "application/xml")
                                .build());
        var cursor = send(authorised("GET", "audit?cursor=abc", "", token).build());

        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(noId.statusCode()).isEqualTo(404);
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(cursor.statusCode()).isEqualTo(422);
        for (var answer : new HttpResponse<?>[] {nowhere, noId, method, form, cursor}) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
        }
    }

    @Test
    void readsNoMoreOfABodyThanItSays() throws Exception {
        var token = tokenWith(TokenScope.ADMIN);
        var tooMuch = new byte[34 * 1024 * 1024];
        Arrays.fill(tooMuch, (byte) ' ');
        Supplier<InputStream> unannounced = () -> new ByteArrayInputStream(tooMuch);

        var announced = firstLine(token, "users", tooMuch.length);
        var read =
                send(
                        authorised("GET", "users", "", token)
                                .POST(BodyPublishers.ofInputStream(unannounced))
                                .build());

        assertThat(announced).contains(" 413 ");
        assertThat(read.statusCode()).isEqualTo(413);
        assertThat(problem(read).path("detail").asText()).isNotBlank();
    }

    /** Only announces a body: whoever refuses it does so before it is sent. */
    private String firstLine(String token, String path, long length) throws Exception {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(60_000);
            var head =
                    List.of(
                            "POST /api/v1/" + path + " HTTP/1.1",
                            "Host: " + base.getAuthority(),
                            "Authorization: Bearer " + token,
                            "Content-Type: application/json",
                            "Content-Length: " + length,
                            "",
                            "");
            socket.getOutputStream().write(String.join("\r\n", head).getBytes(US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
                    .readLine();
        }
    }

    @Test
    void tellsAScriptThatAsksTooOftenWhenToComeBack() throws Exception {
        var token = tokenWith(TokenScope.READ);
        var question = authorised("GET", "me", "", token).build();
        var refused = new ArrayList<HttpResponse<String>>();

        for (var round = 0; round < 40 && refused.isEmpty(); round++) {
            Stream.generate(() -> client.sendAsync(question, BodyHandlers.ofString()))
                    .limit(40)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() != 200)
                    .forEach(refused::add);
        }

        assertThat(refused).isNotEmpty();
        assertThat(refused.get(0).statusCode()).isEqualTo(429);
        assertThat(refused.get(0).headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(problem(refused.get(0)).path("type").asText())
                .isEqualTo("/problems/identity.tooManyRequests");
        assertThat(
                        send(authorised("GET", "me", "", tokenWith(TokenScope.READ)).build())
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void pagesByOpaqueCursors() throws Exception {
        var token = tokenWith(TokenScope.ADMIN);
        somebodyWho(Role.REPORTER);

        var first = body(send(authorised("GET", "audit?limit=1", "", token).build()));
        var next = first.path("next").asText();
        var second =
                body(send(authorised("GET", "audit?limit=1&cursor=" + next, "", token).build()));

        assertThat(first.path("items")).hasSize(1);
        assertThat(second.path("items").get(0).path("number").asLong())
                .isLessThan(first.path("items").get(0).path("number").asLong());
    }

    @Test
    void describesItselfToTokenHoldersOnly() throws Exception {
        var stranger = send(request("GET", "openapi.json", "").build());
        var holder =
                send(authorised("GET", "openapi.json", "", tokenWith(TokenScope.READ)).build());

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(body(holder).path("openapi").asText()).startsWith("3.");
    }

    private static final String KEY = "Idempotency-Key";

    private static String newUser(String name) {
        return """
        {"name":"%s","fullName":"Ada Wong","roles":["REPORTER"],"password":"%s"}
        """
                .formatted(name, PASSWORD);
    }

    private HttpRequest.Builder authorised(String method, String path, String body, String token) {
        return request(method, path, body).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(base + "api/v1/" + path))
                .method(
                        method,
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, BodyHandlers.ofString());
    }

    private JsonNode problem(HttpResponse<String> answer) throws Exception {
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        return body(answer);
    }

    private JsonNode body(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }
}
