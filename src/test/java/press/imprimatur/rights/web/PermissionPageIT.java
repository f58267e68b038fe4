package press.imprimatur.rights.web;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.SignIn;
import press.imprimatur.identity.SignInAttempt;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class PermissionPageIT {

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "name=\"(jakarta.faces.ViewState|jakarta.faces.ClientWindow|primefaces.nonce)\""
                            + "[^>]*value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @ArquillianResource URL base;
    @Inject SignIn signIn;
    @Inject Permissions permissions;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void signInAsRightsEditor() {
        var ada = somebodyWho(Role.RIGHTS_EDITOR);
        var attempt = new SignInAttempt(ada.name(), PASSWORD, "at " + ada.id());
        var session = new HttpCookie("imprimatur_session", signIn.signIn(attempt).secret());
        session.setPath("/");
        session.setVersion(0);
        cookies.getCookieStore().add(URI.create(base.toString()), session);
    }

    @Test
    void a_permission_is_recorded_read_and_revoked() throws Exception {
        var answer = record(fields());
        var address = answer.headers().firstValue("Location").orElse(answer.body());
        var id = InstrumentId.of(address.replaceAll(".*id=([0-9a-f-]{36}).*", "$1"));
        var page = get("desk/rights/permission.xhtml?id=" + id).body();
        var list = get("desk/rights/permissions.xhtml").body();
        var revoked = revoke(id);

        assertThat(page)
                .contains(
                        "One story of Radio",
                        "full text on the web",
                        "pictures",
                        "15 March 2099, 00:00 (Asia/Seoul)",
                        "Reprinted with permission.",
                        "letter.txt",
                        "Active");
        assertThat(list).contains("One story of Radio");
        assertThat(revoked.statusCode()).as(revoked.body()).isEqualTo(302);
        assertThat(state(id)).isEqualTo(InstrumentState.REVOKED);
    }

    @Test
    void the_refusal_stands_on_the_page_and_nothing_typed_is_lost() throws Exception {
        var withoutEvidence = fields();
        withoutEvidence.put("permission:evidenceText", "");
        var backwards = fields();
        backwards.put("permission:from", "2099-05-01");
        var nowhere = fields();
        nowhere.put("permission:territory", "US, XX");
        var everythingWrong = fields();
        everythingWrong.put("permission:evidenceText", "");
        everythingWrong.put("permission:territory", "Atlantis");
        everythingWrong.put("permission:languages", "Klingonese");
        everythingWrong.put("permission:percent", "101");
        everythingWrong.put("permission:publishFrom", "soon");
        var contradiction = fields();
        contradiction.put("permission:kind", "PUBLIC_LICENCE");
        contradiction.put("permission:licenceName", "CC BY-ND 4.0");
        contradiction.put("permission:groups:7:uses", "ABRIDGE");
        var over = fields();
        over.put("permission:until", "2020-01-01");
        var nothing = fields();
        nothing.remove("permission:groups:0:uses");
        nothing.remove("permission:groups:8:uses");

        var allAtOnce = record(everythingWrong).body();
        assertThat(allAtOnce)
                .contains(
                        "A permission without evidence is none.",
                        "is no territory that we know",
                        "is no language that we know",
                        "is not a number from 0 to 100",
                        "is not a date",
                        "One story of Radio");
        assertThat(record(contradiction).body()).contains("A licence with ND allows no changes");
        assertThat(record(over).body()).contains("This ends before today");
        assertThat(record(withoutEvidence).body())
                .contains("A permission without evidence is none.", "One story of Radio");
        assertThat(record(backwards).body()).contains("which is not after its beginning");
        assertThat(record(nowhere).body()).contains("is no territory that we know");
        assertThat(record(nothing).body()).contains("Choose at least one use");
    }

    @Test
    void the_desk_shows_a_board_and_a_table_of_what_is_asked_for() throws Exception {
        record(fields());
        var desk = "desk/rights/permissions.xhtml?text=one+STORY";

        var board = get(desk + "&view=board").body();
        var table = get(desk + "&use=IMAGE_USE&endsBefore=2100-01-01").body();

        assertThat(board).contains("Requested", "Expiring", "One story of Radio", "days left");
        assertThat(table).contains("One story of Radio", "<svg", "days left");
        assertThat(get(desk + "&use=PDF").body()).doesNotContain("One story of Radio");
        assertThat(get(desk + "&endsBefore=2050-01-01").body())
                .doesNotContain("One story of Radio");
        assertThat(get(desk + "&stage=ENDED").body()).doesNotContain("One story of Radio");
        assertThat(get(desk.replace("one+STORY", "100%25")).body()).contains("No permission yet");
    }

    @Test
    void a_question_that_cannot_be_read_is_refused_with_a_sentence() throws Exception {
        var answer = get("desk/rights/permissions.xhtml?endsBefore=soon");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("is not a date");
    }

    @Test
    void what_means_nothing_in_an_address_is_as_if_it_were_not_there() throws Exception {
        for (var address :
                List.of(
                        "rights/permission.xhtml?kind=x&of=x&template=x&base=x&work=x",
                        "rights/permissions.xhtml?view=x&kind=x&state=x&stage=x&use=x&page=x",
                        "clearance/ask.xhtml?of=x&work=x",
                        "clearance/requests.xhtml?state=x&page=-7",
                        "articles/articles.xhtml?stage=x&rights=x&mine=x&page=99999999999",
                        "media/pictures.xhtml?page=1000000",
                        "courier/letters.xhtml?state=x&page=x",
                        "dues/dues.xhtml?state=x&page=x",
                        "publishing/published.xhtml?page=9",
                        "publishing/takedowns.xhtml?page=9")) {
            assertThat(get("desk/" + address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void a_place_in_a_list_that_nobody_gave_is_not_our_fault() throws Exception {
        for (var address :
                List.of(
                        "rights/permissions.xhtml?outlet=x",
                        "publishing/what-if.xhtml?permission=x")) {
            assertThat(get("desk/" + address).statusCode()).as(address).isBetween(400, 404);
        }
    }

    @Test
    void a_permission_is_suspended_and_its_history_says_by_whom_and_why() throws Exception {
        var answer = record(fields());
        var address = answer.headers().firstValue("Location").orElse(answer.body());
        var id = InstrumentId.of(address.replaceAll(".*id=([0-9a-f-]{36}).*", "$1"));

        var withoutReason = step(id, "suspend", Map.of("reason", "", "go", "now"));
        var suspended = step(id, "suspend", Map.of("reason", "They asked to wait", "go", "now"));
        var page = get("desk/rights/permission.xhtml?id=" + id).body();
        var board = get("desk/rights/permissions.xhtml?view=board").body();
        var granted = get("desk/rights/permissions.xhtml?stage=GRANTED").body();
        var lifted = step(id, "lift", Map.of("reason", "Settled", "go", "now"));
        var undone = step(id, "undo", Map.of("go", "now"));

        assertThat(withoutReason.body()).contains("Say why;");
        assertThat(suspended.statusCode()).as(suspended.body()).isEqualTo(302);
        assertThat(page).contains("They asked to wait", "Ada Wong", "It was a mistake: undo it");
        assertThat(board).contains("Suspended: not in force");
        assertThat(granted).doesNotContain("id=" + id);
        assertThat(lifted.body()).contains("Somebody else has to look at it");
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(302);
        assertThat(state(id)).isEqualTo(InstrumentState.GRANTED);
    }

    @Test
    void a_permission_is_renewed_as_a_new_version() throws Exception {
        var answer = record(fields());
        var address = answer.headers().firstValue("Location").orElse(answer.body());
        var id = InstrumentId.of(address.replaceAll(".*id=([0-9a-f-]{36}).*", "$1"));
        var renewal = new LinkedHashMap<String, String>();
        renewal.put("end", "THROUGH");
        renewal.put("until", "2098-03-14");
        renewal.put("zone", "Asia/Seoul");
        renewal.put("reason", "Another year");
        renewal.put("evidenceType", "MAIL");
        renewal.put("evidenceText", "Agreed.");
        renewal.put("go", "now");

        var earlier = step(id, "renew", renewal);
        renewal.put("until", "2100-03-14");
        var renewed = step(id, "renew", renewal);
        var page = get("desk/rights/permission.xhtml?id=" + id).body();

        assertThat(earlier.body()).contains("A renewal ends later");
        assertThat(renewed.statusCode()).as(renewed.body()).isEqualTo(302);
        assertThat(page).contains("15 March 2100, 00:00 (Asia/Seoul)", "Renewed", "Another year");
    }

    @Test
    void the_pages_have_all_their_words() throws Exception {
        for (var page : new String[] {"permissions", "permission", "overrides"}) {
            var answer = get("desk/rights/" + page + ".xhtml");

            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains("</html>").doesNotContain("???");
        }
        assertThat(get("desk/rights/permission.xhtml?id=nothing").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("permission", "permission");
        fields.put("permission:kind", "GRANT");
        fields.put("permission:title", "One story of Radio");
        fields.put("permission:outlet_input", "");
        fields.put("permission:grantor", "Radio Free Asia");
        fields.put("permission:works", WorkId.next().toString());
        fields.put("permission:groups:0:uses", "WEB_FULL");
        fields.put("permission:groups:8:uses", "IMAGE_USE");
        fields.put("permission:from", "");
        fields.put("permission:end", "THROUGH");
        fields.put("permission:until", "2099-03-14");
        fields.put("permission:zone", "Asia/Seoul");
        fields.put("permission:territory", "");
        fields.put("permission:duties", "Reprinted with permission.");
        fields.put("permission:creditPosition", "TOP");
        fields.put("permission:linkBack", "BEFORE_BODY");
        fields.put("permission:licenceName", "");
        fields.put("permission:licenceUrl", "");
        fields.put("permission:evidenceType", "MAIL");
        fields.put("permission:evidenceText", "You may reprint this story.");
        fields.put("permission:record", "Record it");
        return fields;
    }

    private HttpResponse<String> record(Map<String, String> fields) throws Exception {
        return post("desk/rights/permission.xhtml", fields);
    }

    private HttpResponse<String> revoke(InstrumentId id) throws Exception {
        return step(
                id,
                "end",
                Map.of(
                        "reason",
                        "They changed their mind",
                        "evidenceType",
                        "MAIL",
                        "evidenceText",
                        "",
                        "revoke",
                        "Revoke it"));
    }

    /** Sends one of the forms of a permission's page. */
    private HttpResponse<String> step(InstrumentId id, String form, Map<String, String> typed)
            throws Exception {
        var fields = new LinkedHashMap<String, String>();
        fields.put(form, form);
        typed.forEach((name, value) -> fields.put(form + ":" + name, value));
        return post("desk/rights/permission.xhtml?id=" + id, fields);
    }

    private InstrumentState state(InstrumentId id) {
        return as(Set.of(Role.EDITOR), () -> permissions.get(id)).instrument().state();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var page = get(path).body();
        var form = new StringBuilder();
        var hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            part(form, hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        fields.forEach((name, value) -> part(form, name, value));
        form.append("--boundary--\r\n");
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .POST(BodyPublishers.ofString(form.toString()))
                        .header("Content-Type", "multipart/form-data; boundary=boundary")
                        .header("Sec-Fetch-Site", "same-origin"));
    }

    private static void part(StringBuilder form, String name, String value) {
        form.append("--boundary\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
