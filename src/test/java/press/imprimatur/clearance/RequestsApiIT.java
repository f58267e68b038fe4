package press.imprimatur.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.setUpNewsroom;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import java.net.URL;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
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
import press.imprimatur.testing.Script.Answer;

/** Asking for a permission, and what comes back, without a browser. */
@ArquillianTest
class RequestsApiIT {

    private static final String ASKED =
            """
            {"title":"One story","work":"%s","grantor":"Radio Free Asia","contact":"Ann",
             "mail":"ann@rfa.example","uses":["WEB_FULL","FEED_FULL"],
             "creditLine":"Reprinted with permission."}
            """;
    private static final String MAIL =
            "\"evidence\":[{\"type\":\"MAIL\",\"fileName\":\"a.txt\",\"content\":\"%s\"}]"
                    .formatted(
                            Base64.getEncoder()
                                    .encodeToString("You may reprint it".getBytes(UTF_8)));
    private static final String LESS =
            "{\"uses\":[\"WEB_FULL\"],\"creditLine\":\"Reprinted with permission.\"}";

    @ArquillianResource URL base;

    private Script script;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void script() {
        setUpNewsroom();
        script = new Script(base, tokenWith(TokenScope.RIGHTS));
    }

    @Test
    void a_script_asks_reminds_and_records_the_answer() {
        var asked = ask();

        var reminded = script.post(at(asked, "/reminders"), "");
        var granted =
                script.post(at(asked, "/answers"), reminded, "{\"kind\":\"GRANT\"," + MAIL + "}");
        var record = script.get(at(asked, "/record"));

        assertThat(asked.text("state")).isEqualTo("REQUESTED");
        assertThat(asked.text("replyId")).matches("[a-z2-9]{10}");
        assertThat(granted.status()).as(granted.json().toString()).isEqualTo(200);
        assertThat(granted.text("state")).isEqualTo("GRANTED");
        assertThat(eventsOf(record))
                .contains("permission.sent", "permission.grantorReminded", "permission.granted")
                .anyMatch(event -> event.startsWith("letter."));
        assertThat(record.json().toString()).doesNotContainPattern("/answer/\\w");
    }

    @Test
    void a_script_bargains() {
        var asked = ask();

        var countered =
                script.post(
                        at(asked, "/answers"),
                        asked,
                        "{\"kind\":\"COUNTER\",\"offer\":" + LESS + "," + MAIL + "}");
        var askedAgain =
                script.post(
                        at(asked, "/ask-again"),
                        countered,
                        "{\"offer\":{\"uses\":[\"WEB_FULL\",\"FEED_SUMMARY\"]},\"note\":\"Please\"}");
        var counteredAgain =
                script.post(
                        at(asked, "/answers"),
                        askedAgain,
                        "{\"kind\":\"COUNTER\",\"offer\":" + LESS + "," + MAIL + "}");
        var accepted = script.post(at(asked, "/accept"), counteredAgain, "");

        assertThat(countered.text("state")).isEqualTo("COUNTERED");
        assertThat(askedAgain.text("state")).isEqualTo("REQUESTED");
        assertThat(accepted.text("state")).isEqualTo("GRANTED");
        assertThat(accepted.json().path("proposals").findValuesAsText("side"))
                .containsExactly("US", "GRANTOR", "US", "GRANTOR");
    }

    @Test
    void what_was_said_holds_for_now_and_for_good_once_it_is_written() {
        var asked = ask();

        var spoken = script.post(at(asked, "/spoken-grant"), asked, "{\"words\":\"Ann said yes\"}");
        var confirmed = script.post(at(asked, "/confirm"), spoken, "{" + MAIL + "}");

        assertThat(spoken.text("state")).isEqualTo("GRANTED");
        assertThat(spoken.text("provisionalUntil")).isNotEmpty();
        assertThat(confirmed.json().hasNonNull("provisionalUntil")).isFalse();
    }

    @Test
    void a_mail_tells_which_request_it_answers() {
        var asked = ask();
        var mail =
                """
                From: Ann <ann@rfa.example>
                To: rights+%s@courier.example
                Date: Tue, 24 Nov 2026 10:15:00 -0500
                Subject: Re: One story

                You may reprint it.
                """
                        .formatted(asked.text("replyId"));

        var read = script.post("requests/mails/read", "message/rfc822", mail);

        assertThat(read.status()).as(read.json().toString()).isEqualTo(200);
        assertThat(read.text("request")).isEqualTo(asked.text("id"));
        assertThat(read.text("sentAt")).isEqualTo("2026-11-24T15:15:00Z");
        assertThat(read.text("text")).isEqualTo("You may reprint it.");
        refused(script.post("requests/mails/read", "message/rfc822", ""), "evidence");
    }

    @Test
    void a_mail_that_names_its_request_only_by_the_letter_it_answers_or_quotes_is_found() {
        var asked = ask();
        var letters = script.get("letters?limit=200").json().path("items");
        var about = asked.text("id");
        var letter =
                StreamSupport.stream(letters.spliterator(), false)
                        .filter(each -> each.toString().contains(about))
                        .findFirst()
                        .orElseThrow();
        var mail = "From: ann@rfa.example\nSubject: Re: x\nIn-Reply-To: %s\n\nYes.\n\n> [%s]";

        var answering = mail.formatted(letter.path("messageId").asText(), "nobody");
        var quoting = mail.formatted("<none@x>", asked.text("replyId"));

        assertThat(script.post("requests/mails/read", "message/rfc822", answering).text("request"))
                .isEqualTo(about);
        assertThat(script.post("requests/mails/read", "message/rfc822", quoting).text("request"))
                .isEqualTo(about);
    }

    @Test
    void what_a_program_wrote_grants_nothing() {
        var asked = ask();
        var away = "From: ann@rfa.example\r\nAuto-Submitted: auto-replied\r\n\r\nYes, later.";
        var automatic =
                "\"evidence\":[{\"type\":\"MAIL\",\"fileName\":\"away.eml\",\"content\":\""
                        + Base64.getEncoder().encodeToString(away.getBytes(UTF_8))
                        + "\"}]";

        var read = script.post("requests/mails/read", "message/rfc822", away);

        assertThat(read.json().path("automatic").asBoolean()).isTrue();
        refused(
                script.post(at(asked, "/answers"), asked, "{\"kind\":\"GRANT\"," + automatic + "}"),
                "evidence");
        assertThat(script.get(at(asked, "")).text("state")).isEqualTo("REQUESTED");
    }

    @Test
    void a_character_that_cannot_be_kept_is_named_with_its_field() {
        var asked = ASKED.formatted(WorkId.next());

        refused(script.post("requests", asked.replace("One", "One\\u0000")), "title");
        refused(script.post("requests", asked.replace("Ann", "Ann\\ud800")), "contact");
        refused(script.get("requests?cursor=%00"), "cursor");
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_nothing_changes() {
        var asked = ask();
        var answers = at(asked, "/answers");

        refused(
                script.post(
                        "requests",
                        ASKED.replace("ann@rfa.example", "ann").formatted(WorkId.next())),
                "mail");
        refused(script.post(answers, asked, "{" + MAIL + "}"), "kind");
        refused(script.post(answers, asked, "{\"kind\":\"GRANT\"}"), "evidence");
        refused(script.post(answers, asked, "{\"kind\":\"COUNTER\"," + MAIL + "}"), "offer");
        refused(script.post(at(asked, "/ask-again"), asked, "{}"), "offer");

        assertThat(script.post(answers, "{\"kind\":\"GRANT\"," + MAIL + "}").status())
                .isEqualTo(428);
        assertThat(script.get(at(asked, "")).text("state")).isEqualTo("REQUESTED");
    }

    @Test
    void who_acts_on_what_has_changed_meanwhile_is_told() {
        var asked = ask();
        var withdrawn = script.post(at(asked, "/withdraw"), asked, "{\"words\":\"Not any more\"}");

        var late = script.post(at(asked, "/answers"), asked, "{\"kind\":\"GRANT\"," + MAIL + "}");

        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        assertThat(late.status()).isIn(409, 412);
    }

    @Test
    void a_reader_may_look_and_may_not_ask() {
        var asked = ask();
        var reader = new Script(base, tokenWith(TokenScope.READ));

        assertThat(reader.get("requests?state=REQUESTED&limit=1").json().path("items")).hasSize(1);
        assertThat(reader.get(at(asked, "")).status()).isEqualTo(200);
        assertThat(reader.get(at(asked, "/record")).status())
                .as("letters are for those who write them")
                .isEqualTo(403);
        assertThat(reader.post("requests", ASKED.formatted(WorkId.next())).status()).isEqualTo(403);
    }

    private Answer ask() {
        var asked = script.post("requests", ASKED.formatted(WorkId.next()));
        assertThat(asked.status()).as(asked.json().toString()).isEqualTo(201);
        return asked;
    }

    private static String at(Answer request, String what) {
        return "requests/" + request.text("id") + what;
    }

    private static List<String> eventsOf(Answer record) {
        return record.json().findValuesAsText("event");
    }

    private static void refused(Answer answer, String field) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(422);
        assertThat(answer.text("field")).as(answer.json().toString()).isEqualTo(field);
    }
}
