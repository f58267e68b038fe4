package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.setUpNewsroom;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;
import press.imprimatur.testing.Soon;

/** What people do for a permission, without a browser: each call changes what is decided. */
@ArquillianTest
class DutyProofsApiIT {

    private static final String LETTER =
            "{\"type\":\"MAIL\",\"fileName\":\"mail.txt\",\"text\":\"As agreed.\"}";

    @ArquillianResource URL base;

    private final WorkId work = WorkId.next();
    private Script script;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void script() {
        setUpNewsroom();
        script = new Script(base, tokenWith(TokenScope.RIGHTS, TokenScope.PUBLISH));
    }

    @Test
    void an_approval_is_recorded_with_their_answer() {
        var id = record("", "[{\"type\":\"APPROVAL_OF_CHANGE\"}]");
        assertThat(verdict()).isEqualTo("DENY");

        var duty = duty(id);
        var without = prove(id, duty, "");
        var proven = prove(id, duty, ",\"evidence\":[" + LETTER + "]");

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text("field")).isEqualTo("evidence");
        assertThat(proven.json().at("/0/met").asBoolean()).as(proven.json().toString()).isTrue();
        assertThat(verdict()).isEqualTo("PERMIT_WITH");
        assertThat(prove(id, "PAY-0123456789", "").text("field")).isEqualTo("duty");
        assertThat(prove(id, "whatever", "").status()).isEqualTo(422);
    }

    @Test
    void a_notice_before_is_a_letter_that_left() {
        var to = "{\"when\":\"BEFORE\",\"to\":\"nora@light.example\"}";
        var id = record("", "[{\"type\":\"NOTIFY\",\"payload\":" + to + "}]");
        assertThat(verdict()).isEqualTo("DENY");

        var letter =
                script.post(
                        "permissions/" + id + "/duties/" + duty(id) + "/letters",
                        "{\"work\":\"" + work + "\"}");
        Soon.until(() -> verdict().equals("PERMIT_WITH"));
        var back = script.post("letters/" + letter.text("letter") + "/return", "");

        assertThat(back.text("state")).as(back.json().toString()).isEqualTo("FAILED");
        assertThat(verdict()).isEqualTo("DENY");
    }

    @Test
    void what_is_due_where_possible_takes_a_reason_and_what_is_encouraged_nothing() {
        var duties =
                """
                [{"type":"APPROVAL_OF_CHANGE","grade":"WHERE_POSSIBLE"},
                 {"type":"NOTIFY","phase":"PRE","grade":"ENCOURAGED"}]
                """;
        var id = record("", duties);
        assertThat(verdict()).isEqualTo("DENY");

        var path = "permissions/" + id + "/duties/" + duty(id) + "/excuses";
        var nothing = script.post(path, "{\"work\":\"" + work + "\",\"reason\":\" \"}");
        var said =
                script.post(path, "{\"work\":\"" + work + "\",\"reason\":\"The author is dead.\"}");

        assertThat(nothing.text("field")).isEqualTo("reason");
        assertThat(said.json().at("/0/notPossibleBecause").asText())
                .as(said.json().toString())
                .isEqualTo("The author is dead.");
        assertThat(verdict()).isEqualTo("PERMIT_WITH");
    }

    @Test
    void a_release_names_who_and_brings_its_paper() {
        var waiting =
                "\"constraints\":{\"clocks\":{\"publish\":{\"awaitsRelease\":true,\"zone\":\"UTC\"}}},";
        var id = record(waiting, "[]");
        assertThat(verdict()).isEqualTo("DENY");

        var nobody = release(id, "\"evidence\":[" + LETTER + "]");
        var nothing = release(id, "\"by\":\"Nora\"");
        var released = release(id, "\"by\":\"Nora\",\"evidence\":[" + LETTER + "]");

        assertThat(nobody.text("field")).isEqualTo("by");
        assertThat(nothing.text("field")).isEqualTo("evidence");
        assertThat(released.status()).isEqualTo(204);
        assertThat(verdict()).isEqualTo("PERMIT");
        assertThat(script.get("permissions/" + id + "/releases").json().at("/0/by").asText())
                .isEqualTo("Nora");
    }

    private Script.Answer release(String id, String what) {
        return script.post("permissions/" + id + "/releases", "{" + what + "}");
    }

    private Script.Answer prove(String id, String duty, String more) {
        return script.post(
                "permissions/" + id + "/duties/" + duty + "/proofs",
                "{\"work\":\"" + work + "\"" + more + "}");
    }

    private String duty(String id) {
        var duties = script.get("permissions/" + id + "/duties/" + work);
        return duties.json().at("/0/name").asText();
    }

    private String verdict() {
        var asked = "{\"use\":\"WEB_FULL\",\"work\":\"" + work + "\"}";
        return script.post("rights/evaluate", asked).text("verdict");
    }

    private String record(String constraints, String duties) {
        var recorded =
                script.post(
                        "permissions",
                        """
                        {"kind":"GRANT","title":"A grant","grantor":"Nora",
                         "terms":{"scope":{"type":"work","work":"%s"},%s
                           "permissions":[{"use":"WEB_FULL"}],"duties":%s},
                         "evidence":[%s]}
                        """
                                .formatted(work, constraints, duties, LETTER));
        assertThat(recorded.status()).as(recorded.json().toString()).isEqualTo(201);
        return recorded.text("id");
    }
}
