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

@ArquillianTest
class RightsApiIT {

    private static final String TERMS =
            """
            {"scope":{"type":"work","work":"%s"},
             "permissions":[{"use":"WEB_FULL"},{"use":"FEED_SUMMARY"}],
             "constraints":{"clocks":{"display":{"until":"2099-03-15T00:00:00Z","zone":"Asia/Seoul"}}},
             "duties":[{"type":"CREDIT_LINE","payload":{"text":"Reprinted with permission.","position":"TOP"}}]}
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void a_script_records_asks_and_revokes() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var work = WorkId.next();
        var question = "{\"use\":\"WEB_FULL\",\"work\":\"%s\"}".formatted(work);

        var before = body(post("rights/evaluate", question, token));
        var recorded = post("permissions", permission(TERMS.formatted(work)), token);
        var after = body(post("rights/evaluate", question, token));
        var id = body(recorded).path("id").asText();
        var read = get("permissions/" + id, token);
        var etag = read.headers().firstValue("ETag").orElseThrow();
        var revoked = revoke(id, token, etag);
        var end = body(post("rights/evaluate", question, token));

        assertThat(before.path("verdict").asText()).isEqualTo("DENY");
        assertThat(before.at("/reasons/0/sentence").asText())
                .isEqualTo("No permission covers the body.");
        assertThat(recorded.statusCode()).isEqualTo(201);
        assertThat(after.path("verdict").asText()).isEqualTo("PERMIT_WITH");
        assertThat(after.at("/duties/0/payload/text").asText())
                .isEqualTo("Reprinted with permission.");
        assertThat(after.path("validUntil").asText()).isEqualTo("2099-03-15T00:00:00Z");
        assertThat(body(read).at("/evidence/0/type").asText()).isEqualTo("MAIL");
        assertThat(body(read).at("/terms/schema").asInt()).isEqualTo(1);
        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(body(revoked).path("state").asText()).isEqualTo("REVOKED");
        assertThat(end.at("/reasons/0/code").asText()).isEqualTo("REVOKED");
    }

    @Test
    void a_script_renews_to_a_day_or_says_that_there_is_no_end_and_every_paper_is_kept()
            throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var recorded = post("permissions", permission(TERMS.formatted(WorkId.next())), token);
        var id = body(recorded).path("id").asText();
        var papers = "\"evidence\":[" + LETTER + "," + LETTER + "]";

        refused(step(id, "renew", "{\"reason\":\"A year more\"," + papers + "}", token), "until");
        var renewed =
                step(id, "renew", "{\"noEnd\":true,\"reason\":\"For good\"," + papers + "}", token);
        var revoked = step(id, "revoke", "{\"reason\":\"They asked\"," + papers + "}", token);

        assertThat(renewed.statusCode()).as(renewed.body()).isEqualTo(200);
        assertThat(body(renewed).at("/terms/constraints/clocks/display/until").isMissingNode())
                .isTrue();
        assertThat(body(revoked).path("evidence").size()).isEqualTo(4);
    }

    @Test
    void a_script_starts_from_a_template_and_reads_what_terms_mean() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);

        var templates = body(get("terms/templates", token));
        var licence = body(get("terms/templates/cc-by-nc-nd-3.0-de", token));
        var said = body(post("terms/words", TERMS.formatted(WorkId.next()), token));

        assertThat(templates.size()).isGreaterThan(20);
        assertThat(licence.path("name").asText()).isEqualTo("CC BY-NC-ND 3.0 DE");
        assertThat(said.path("sentences").toString())
                .contains("before 15 March 2099, 09:00 (Asia/Seoul)", "Reprinted with permission.");
        assertThat(get("terms/templates/none", token).statusCode()).isEqualTo(404);
        refused(post("terms/words", "{\"schema\":9}", token), "terms");
    }

    @Test
    void what_is_read_can_be_sent_back() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var sent = permission(TERMS.formatted(WorkId.next()));
        var terms = body(post("permissions", sent, token)).path("terms").toString();

        var again = post("permissions", permission(terms), token);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(body(again).path("terms").toString()).isEqualTo(terms);
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var good = TERMS.formatted(WorkId.next());

        refused(
                post("permissions", permission(good.replace("WEB_FULL", "FLY")), token),
                "terms.permissions[0].use");
        refused(
                post("permissions", permission(good.replace("2099-03-15", "2099-13-15")), token),
                "terms.constraints.clocks.display.until");
        refused(
                post(
                        "permissions",
                        permission(
                                good.replace(
                                        "\"zone\"", "\"from\":\"2100-01-01T00:00:00Z\",\"zone\"")),
                        token),
                "until");
        refused(
                post(
                        "permissions",
                        permission(
                                good.replace(
                                        "\"constraints\":{",
                                        "\"constraints\":{\"territory\":{\"include\":[\"XX\"]},")),
                        token),
                "territory");
        refused(post("permissions", withoutEvidence(good), token), "evidence");
        refused(post("permissions", permission(good).replace("One story", ""), token), "title");
        refused(post("permissions", permission("{\"scope\":{\"type\":\"works\"}}"), token), "uses");
    }

    @Test
    void a_grant_whose_mail_names_a_licence_is_asked_about_once() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var work = WorkId.next();
        var terms =
                "{\"scope\":{\"type\":\"work\",\"work\":\"%s\"},\"permissions\":[{\"use\":\"WEB_FULL\"},{\"use\":\"ADS_ON_PAGE\"}]}"
                        .formatted(work);
        var mail =
                "{\"type\":\"MAIL\",\"fileName\":\"mail.txt\",\"text\":\"Yes, it is CC BY-NC"
                        + " 4.0.\"}";
        var question =
                "{\"use\":\"WEB_FULL\",\"work\":\"%s\",\"commerce\":[\"ADS_ON_PAGE\"]}"
                        .formatted(work);

        var recorded = body(post("permissions", permission(terms).replace(LETTER, mail), token));
        var id = recorded.path("id").asText();
        var open = body(post("rights/evaluate", question, token));
        var answered = step(id, "licence", "{\"reading\":\"OWN_PERMISSION\"}", token);
        var after = body(post("rights/evaluate", question, token));
        var plain = body(post("permissions", permission(terms), token)).path("id").asText();

        assertThat(recorded.at("/licence/name").asText()).isEqualTo("CC BY-NC");
        assertThat(recorded.at("/licence/reading").asText()).isEqualTo("UNANSWERED");
        assertThat(open.path("verdict").asText()).isEqualTo("UNKNOWN");
        assertThat(open.at("/reasons/0/code").asText()).isEqualTo("LICENCE_UNCLEAR");
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        assertThat(after.path("verdict").asText()).isEqualTo("PERMIT");
        refused(step(plain, "licence", "{\"reading\":\"THIS_LICENCE\"}", token), "reading");
    }

    @Test
    void a_grant_that_is_a_licence_is_split_into_it_and_what_goes_beyond_it() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var work = WorkId.next();
        var terms =
                "{\"scope\":{\"type\":\"work\",\"work\":\"%s\"},\"permissions\":[{\"use\":\"WEB_FULL\"},{\"use\":\"ADS_ON_PAGE\"}]}"
                        .formatted(work);
        var mail =
                "{\"type\":\"MAIL\",\"fileName\":\"mail.txt\",\"text\":\"It is CC BY-NC. Ads are"
                        + " fine.\"}";
        var question =
                "{\"use\":\"WEB_FULL\",\"work\":\"%s\",\"commerce\":[\"ADS_ON_PAGE\"]}"
                        .formatted(work);
        var recorded = body(post("permissions", permission(terms).replace(LETTER, mail), token));
        var id = recorded.path("id").asText();

        refused(step(id, "licence", "{\"reading\":\"THIS_LICENCE\"}", token), "licence");
        refused(licence(id, "cc-by-4.0", token), "licence");
        refused(licence(id, "cc-nothing", token), "licence");
        var answered = licence(id, "cc-by-nc-4.0", token);
        var now = body(answered);
        var others = body(get("permissions?kind=SUPPLEMENT&work=" + work, token)).path("items");
        var beyond = body(get("permissions/" + others.at("/0/id").asText(), token));
        var after = body(post("rights/evaluate", question, token));
        var mailed = body(post("rights/evaluate", question.replace("WEB_", "NEWSLETTER_"), token));

        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        assertThat(now.path("kind").asText()).isEqualTo("PUBLIC_LICENCE");
        assertThat(now.path("number").asInt()).isEqualTo(2);
        assertThat(now.path("terms").toString()).contains("CC BY-NC 4.0");
        assertThat(now.path("evidence").findValuesAsText("type"))
                .containsExactly("MAIL", "LICENCE_SNAPSHOT");
        assertThat(others.size()).isEqualTo(1);
        assertThat(beyond.path("base").asText()).isEqualTo(id);
        assertThat(beyond.at("/evidence/0/type").asText()).isEqualTo("MAIL");
        assertThat(beyond.path("terms").toString()).contains("ADS_ON_PAGE");
        assertThat(after.path("verdict").asText()).isEqualTo("PERMIT_WITH");
        assertThat(mailed.path("verdict").asText()).isEqualTo("DENY");
        refused(licence(id, "cc-by-nc-4.0", token), "reading");
    }

    private HttpResponse<String> licence(String id, String name, String token) throws Exception {
        var answer = "{\"reading\":\"THIS_LICENCE\",\"licence\":\"%s\"}".formatted(name);
        return step(id, "licence", answer, token);
    }

    @Test
    void a_draft_is_granted_later() throws Exception {
        var token = tokenWith(TokenScope.RIGHTS);
        var draft =
                withoutEvidence(TERMS.formatted(WorkId.next()))
                        .replace("{\"kind\"", "{\"draft\":true,\"kind\"");

        var written = post("permissions", draft, token);
        var id = body(written).path("id").asText();
        var etag = written.headers().firstValue("ETag").orElseThrow();
        var granted =
                send(
                        request("permissions/" + id + "/grant", token)
                                .header("If-Match", etag)
                                .POST(BodyPublishers.ofString("{\"evidence\":[" + LETTER + "]}")));

        assertThat(body(written).path("state").asText()).isEqualTo("DRAFT");
        assertThat(body(granted).path("state").asText()).isEqualTo("GRANTED");
        assertThat(body(granted).path("standing").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void a_reader_may_look_and_may_not_record() throws Exception {
        var token = tokenWith(TokenScope.READ);

        assertThat(get("permissions?state=GRANTED&limit=2", token).statusCode()).isEqualTo(200);
        assertThat(
                        post("permissions", permission(TERMS.formatted(WorkId.next())), token)
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_hold_is_placed_and_lifted() throws Exception {
        var token = tokenWith(TokenScope.PUBLISH);
        var work = WorkId.next();
        var hold = "{\"work\":\"%s\",\"reason\":\"A lawyer called\"}".formatted(work);

        var placed = body(post("rights/holds", hold, token));
        var id = placed.at("/holds/0").asText();
        var seen = body(get("rights/works/" + work + "/holds", token));
        var lifted = post("rights/holds/" + id + "/lift", "{\"reason\":\"Settled\"}", token);
        var again = post("rights/holds/" + id + "/lift", "{\"reason\":\"Settled\"}", token);

        assertThat(seen.at("/holds/0").asText()).isEqualTo(id);
        assertThat(lifted.statusCode()).isEqualTo(204);
        assertThat(again.statusCode()).isEqualTo(409);
    }

    private static final String LETTER =
            "{\"type\":\"MAIL\",\"fileName\":\"letter.txt\",\"text\":\"You may reprint it.\"}";

    private static String permission(String terms) {
        return withoutEvidence(terms).replace("\"kind\"", "\"evidence\":[" + LETTER + "],\"kind\"");
    }

    private static String withoutEvidence(String terms) {
        return "{\"kind\":\"GRANT\",\"title\":\"One story\",\"grantor\":\"RFA\",\"terms\":"
                + terms
                + "}";
    }

    private void refused(HttpResponse<String> answer, String field) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(body(answer).path("field").asText()).as(answer.body()).isEqualTo(field);
    }

    private HttpResponse<String> revoke(String id, String token, String etag) throws Exception {
        return send(
                request("permissions/" + id + "/revoke", token)
                        .header("If-Match", etag)
                        .POST(BodyPublishers.ofString("{\"reason\":\"They asked\"}")));
    }

    private HttpResponse<String> step(String id, String step, String how, String token)
            throws Exception {
        var etag = get("permissions/" + id, token).headers().firstValue("ETag").orElseThrow();
        return send(
                request("permissions/" + id + "/" + step, token)
                        .header("If-Match", etag)
                        .POST(BodyPublishers.ofString(how)));
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return send(request(path, token));
    }

    private HttpResponse<String> post(String path, String body, String token) throws Exception {
        return send(request(path, token).POST(BodyPublishers.ofString(body)));
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
