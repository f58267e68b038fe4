package press.imprimatur.odrl;

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

@ArquillianTest
class PoliciesApiIT {

    private static final String LD = "application/ld+json";
    private static final String PERMISSION =
            """
            {"kind":"GRANT","title":"One story","grantor":"RFA","draft":true,
             "terms":{"scope":{"type":"work","work":"%s"},
              "permissions":[{"use":"WEB_FULL"},{"use":"FEED_SUMMARY"}],
              "constraints":{"clocks":{"display":{"until":"2099-03-15T00:00:00Z","zone":"Asia/Seoul"}}},
              "duties":[{"type":"CREDIT_LINE","payload":{"text":"Reprinted with permission."}}]}}
            """;
    private static final String QUESTION =
            """
            {"policy":{"@context":"http://www.w3.org/ns/odrl.jsonld","@type":"%s","uid":"urn:policy",
              "permission":[{"target":"urn:story","action":"use","duty":[{"action":"attribute"}],
               "constraint":[{"leftOperand":"dateTime","operator":"lt",
                "rightOperand":{"@value":"2026-03-15T00:00:00Z","@type":"xsd:dateTime"}}]}]},
             "request":{"party":"urn:daily","action":"display","target":"urn:story","context":{"spatial":"DE"}},
             "at":"2026-03-10T12:00:00Z"}
            """;

    private static final String LICENCE =
            """
            @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
            @prefix cc: <http://creativecommons.org/ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <urn:by-nc> a odrl:Policy ; rdfs:label "CC BY-NC 4.0"@en ;
              cc:legalcode <https://creativecommons.org/licenses/by-nc/4.0/legalcode> ;
              odrl:permission [ a odrl:Permission ;
                odrl:action cc:Reproduction , cc:Distribution , cc:DerivativeWorks ;
                odrl:duty [ a odrl:Duty ; odrl:action cc:Attribution , cc:Notice ] ] ;
              odrl:assigner <https://example.org/ann-lee> ;
              odrl:prohibition [ a odrl:Prohibition ; odrl:action cc:CommercialUse ] .
            """;
    private static final String XML =
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:o="http://www.w3.org/ns/odrl/2/">
              <o:Set rdf:about="urn:p"><o:permission rdf:parseType="Resource">
                <o:target rdf:resource="urn:uuid:018f0000-0000-7000-8000-000000000001"/>
                <o:action rdf:resource="http://www.w3.org/ns/odrl/2/display"/>
              </o:permission></o:Set>
            </rdf:RDF>
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void a_permission_is_read_as_a_policy_and_drafted_from_it_again() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var written = PERMISSION.formatted(WorkId.next());
        var id = body(post("permissions", written, "application/json", token)).path("id").asText();
        var terms = body(get("permissions/" + id, token)).path("terms").toString();

        var policy = get("permissions/" + id + "/odrl", token);
        var drafted = post("permissions/odrl", policy.body(), LD, token);
        var copy = body(get("permissions/" + body(drafted).path("id").asText(), token));

        assertThat(policy.headers().firstValue("Content-Type")).hasValue(LD);
        assertThat(body(policy).at("/permission/0/action").asText()).isEqualTo("display");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        assertThat(copy.path("state").asText()).isEqualTo("DRAFT");
        assertThat(copy.path("title").asText()).isEqualTo("One story");
        assertThat(copy.path("terms").toString()).isEqualTo(terms);
    }

    @Test
    void a_policy_that_is_sent_along_is_evaluated() throws Exception {
        var token = tokenWith(TokenScope.READ);

        var answer = post("rights/evaluate", QUESTION.formatted("Agreement"), LD, token);
        var offer = body(post("rights/evaluate", QUESTION.formatted("Offer"), LD, token));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(body(answer).path("decision").asText()).isEqualTo("PERMIT_WITH");
        assertThat(body(answer).at("/duties/0/type").asText()).isEqualTo("BYLINE_AS_GIVEN");
        assertThat(body(answer).path("validUntil").asText()).isEqualTo("2026-03-15T00:00:00Z");
        assertThat(offer.path("decision").asText()).isEqualTo("UNKNOWN");
        assertThat(offer.path("permits").asBoolean()).isFalse();
        assertThat(offer.at("/unmapped/0").asText()).isEqualTo("type Offer");
    }

    @Test
    void a_question_about_what_is_on_record_is_still_answered_at_the_same_address()
            throws Exception {
        var question = "{\"use\":\"AI_TRAIN\",\"work\":\"%s\"}".formatted(WorkId.next());

        var answer =
                post("rights/evaluate", question, "application/json", tokenWith(TokenScope.READ));

        assertThat(body(answer).path("verdict").asText()).isEqualTo("DENY");
    }

    @Test
    void what_cannot_be_mapped_is_refused_by_name() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var policy =
                "{\"permission\":[{\"target\":\"urn:uuid:%s\",\"action\":\"fly\"}]}"
                        .formatted(WorkId.next());

        var refused = post("permissions/odrl", policy, LD, token);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(body(refused).path("field").asText()).isEqualTo("policy");
        assertThat(refused.body()).contains("action fly");
    }

    @Test
    void a_licence_in_turtle_is_applied_to_the_work_that_is_named() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var work = WorkId.next();

        var drafted = post("permissions/odrl?target=" + work, LICENCE, "text/turtle", token);
        var copy = body(get("permissions/" + body(drafted).path("id").asText(), token));

        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        assertThat(copy.path("title").asText()).isEqualTo("CC BY-NC 4.0");
        assertThat(copy.at("/terms/scope/work").asText()).isEqualTo(work.toString());
        assertThat(copy.path("terms").toString()).contains("LICENCE_NOTICE", "BYLINE_AS_GIVEN");
    }

    @Test
    void a_policy_is_evaluated_in_turtle_and_in_xml_too() throws Exception {
        var token = tokenWith(TokenScope.READ);
        var asked =
                json.createObjectNode()
                        .put("policy", LICENCE)
                        .put("format", "text/turtle")
                        .set(
                                "request",
                                json.createObjectNode()
                                        .put("action", "display")
                                        .put("target", "urn:story"));
        var wrong = XML.replace("<rdf:RDF", "<!DOCTYPE r []><rdf:RDF");

        var answer = post("rights/evaluate", asked.toString(), LD, token);
        var xml =
                post(
                        "permissions/odrl",
                        wrong,
                        "application/rdf+xml",
                        tokenWith(TokenScope.RIGHTS));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(body(answer).path("decision").asText()).isEqualTo("PERMIT_WITH");
        assertThat(xml.statusCode()).as(xml.body()).isEqualTo(422);
    }

    @Test
    void what_is_too_long_or_says_a_thing_twice_is_refused_in_a_sentence() throws Exception {
        var token = tokenWith(TokenScope.READ);
        var twice = QUESTION.formatted("Set").replace("\"uid\"", "\"@type\":\"Offer\",\"uid\"");
        var tooLong =
                QUESTION.formatted("Set").replace("urn:policy", "urn:" + "p".repeat(1_100_000));

        assertThat(post("rights/evaluate", twice, LD, token).statusCode()).isEqualTo(400);
        assertThat(post("rights/evaluate", tooLong, LD, token).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return send(request(path, token));
    }

    private HttpResponse<String> post(String path, String body, String type, String token)
            throws Exception {
        return send(
                request(path, token)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(base + "api/v1/" + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode body(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }
}
