package press.imprimatur.api;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.testing.ImprimaturArchive;

/**
 * Whatever a script sends, the answer says what is wrong with it and is never our fault. Walks all
 * that the description of the API has, so that what is added is walked too.
 */
@ArquillianTest
class MalformedBodiesIT {

    private static final String HERE = "@@here@@";
    private static final String DEEP = "[".repeat(3000) + "]".repeat(3000);

    /** What may stand where something else is expected. */
    private static final List<String> JUNK =
            List.of(
                    "null",
                    "true",
                    "0",
                    "-1",
                    "2.5",
                    "1e400",
                    "99999999999999999999",
                    "\"\"",
                    "\"x\"",
                    "\"a\\u0000b\"",
                    "\"\\ud800\"",
                    "\"P1000000000Y\"",
                    "\"+999999999-12-31T23:59:59Z\"",
                    "\"-0001-01-01\"",
                    "[]",
                    "[null]",
                    "{}",
                    "{\"a\":null}",
                    "[[[[1]]]]");

    /** What may stand instead of a body. */
    private static final List<String> BODIES =
            List.of(
                    "",
                    "null",
                    "[]",
                    "[null]",
                    "\"x\"",
                    "7",
                    "{",
                    "{}",
                    "{} {}",
                    "nul",
                    "{\"\\u0000\":1}",
                    "{\"a\":1,\"a\":2}",
                    DEEP,
                    "\u0000\u0000\u00fe\u00ff");

    private static final List<String> PARAMETERS =
            List.of(
                    "%00",
                    "x",
                    "-1",
                    "",
                    "99999999999999999999",
                    "%2B999999999-12-31T23%3A59%3A59Z",
                    new Cursor("%00").toString(),
                    new Cursor("x").toString(),
                    new Cursor("+999999999-12-31T23:59:59Z_x").toString(),
                    new Cursor("+999999999-12-31T23:59:59Z|" + new UUID(1, 1)).toString());

    /** These would change what all the other tests stand on. */
    private static final Set<String> LEFT_ALONE = Set.of("/api/v1/newsroom");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> ourFaults = new ArrayList<>();
    private String token;
    private int asked;

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void whatever_is_sent_is_answered_with_what_is_wrong_with_it() throws Exception {
        token = tokenWith(TokenScope.values());
        var document = read(send("GET", "/api/v1/openapi.json", null).body());
        var permission = recorded();

        for (var address : document.path("paths").properties()) {
            if (!LEFT_ALONE.contains(address.getKey())) {
                var path = address.getKey().replaceAll("\\{[^}]*}", permission);
                for (var operation : address.getValue().properties()) {
                    walk(operation.getKey(), path, operation.getValue(), document);
                }
            }
        }

        assertThat(asked).isGreaterThan(1000);
        assertThat(ourFaults).isEmpty();
    }

    private void walk(String method, String path, JsonNode operation, JsonNode document)
            throws Exception {
        for (var parameter : operation.path("parameters")) {
            if ("query".equals(parameter.path("in").asText())) {
                for (var value : PARAMETERS) {
                    ask(method, path + "?" + parameter.path("name").asText() + "=" + value, null);
                }
            }
        }
        var schema = operation.at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return;
        }
        for (var body : BODIES) {
            ask(method, path, body);
        }
        var sample = sample(schema, document, 0);
        for (var body : spoiled(sample)) {
            for (var junk : JUNK) {
                ask(method, path, body.replace("\"" + HERE + "\"", junk));
            }
        }
    }

    /** The sample with one value after the other marked. */
    private List<String> spoiled(JsonNode sample) {
        var found = new ArrayList<String>();
        mark(sample, sample, found);
        return found;
    }

    private static void mark(JsonNode root, JsonNode at, List<String> found) {
        if (at instanceof ObjectNode object) {
            for (var name :
                    List.copyOf(object.properties()).stream().map(e -> e.getKey()).toList()) {
                var value = object.get(name);
                object.put(name, HERE);
                found.add(root.toString());
                object.set(name, value);
                mark(root, value, found);
            }
        } else if (at.isArray()) {
            at.forEach(each -> mark(root, each, found));
        }
    }

    /** Something of that form; terms are described nowhere but in their own words. */
    private JsonNode sample(JsonNode schema, JsonNode document, int depth) throws IOException {
        var at =
                schema.has("$ref")
                        ? document.at(schema.path("$ref").asText().substring(1))
                        : schema;
        if (schema.path("$ref").asText().endsWith("JsonNode")) {
            return read(TERMS);
        }
        var nodes = JsonNodeFactory.instance;
        if (at.has("enum")) {
            return at.path("enum").get(0);
        }
        var type = at.path("type").isArray() ? at.path("type").get(0) : at.path("type");
        return switch (depth > 4 ? "deep" : type.asText()) {
            case "object" -> {
                var object = nodes.objectNode();
                for (var member : at.path("properties").properties()) {
                    var isTerms = "terms".equals(member.getKey());
                    object.set(
                            member.getKey(),
                            isTerms ? read(TERMS) : sample(member.getValue(), document, depth + 1));
                }
                yield object;
            }
            case "array" -> nodes.arrayNode().add(sample(at.path("items"), document, depth + 1));
            case "integer", "number" -> nodes.numberNode(1);
            case "boolean" -> nodes.booleanNode(false);
            default -> text(at.path("format").asText().toLowerCase(Locale.ROOT));
        };
    }

    private static JsonNode text(String format) {
        return JsonNodeFactory.instance.textNode(
                switch (format) {
                    case "uuid" -> new UUID(1, 1).toString();
                    case "date-time" -> "2026-03-01T12:00:00Z";
                    case "date" -> "2026-03-01";
                    default -> "en";
                });
    }

    private void ask(String method, String path, String body) throws Exception {
        if (asked++ % 400 == 399) {
            token = tokenWith(TokenScope.values());
        }
        var answer = send(method.toUpperCase(Locale.ROOT), path, body);
        if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
            ourFaults.add(answer.statusCode() + " " + method + " " + path + " " + shortened(body));
        }
    }

    private static String shortened(String body) {
        return body == null || body.length() < 300 ? body : body.substring(0, 300);
    }

    private java.net.http.HttpResponse<String> send(String method, String path, String body)
            throws Exception {
        var root = base.toString().replaceAll("/$", "");
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(root + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"0\"")
                        .method(method, publisher)
                        .build(),
                BodyHandlers.ofString());
    }

    private JsonNode read(String text) throws IOException {
        return json.readTree(text);
    }

    private String recorded() throws Exception {
        var sent =
                """
                {"kind":"GRANT","title":"One story","grantor":"Ann Lee","terms":%s,
                 "evidence":[{"type":"MAIL","fileName":"mail.txt","text":"You may."}]}
                """
                        .formatted(TERMS);
        return read(send("POST", "/api/v1/permissions", sent).body()).path("id").asText();
    }

    private static final String TERMS =
            """
            {"schema":1,"scope":{"type":"work","work":"00000000-0000-0000-0000-000000000001"},
             "permissions":[{"use":"WEB_FULL","rank":"GENERAL","survivesRevocation":false}],
             "prohibitions":[{"uses":["RESELL"],"covenant":false}],
             "constraints":{"territory":{"include":["US"],"exclude":["US-NY"],"basis":"AUDIENCE"},
              "clocks":{"display":{"until":"2099-03-15T00:00:00Z","zone":"Asia/Seoul"},
                        "displayFor":{"length":"P30D","zone":"UTC"},
                        "originAge":{"length":"P90D"}},
              "languages":["en"],"brands":["Daily"],"media":["WEB"],"forbidden":["IN_GALLERY"],
              "quantities":[{"kind":"PER_PERIOD","most":2,"period":"P1M"}]},
             "duties":[{"type":"PAY","payload":{"amount":"5","currency":"EUR"},"phase":"POST",
                        "deadline":"P30D","remedy":"TASK"}],
             "revocable":"AT_WILL","binds":"ANY"}
            """;
}
