package press.imprimatur.mailbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.mailbox.IncomingMail.Bounce;

/** What mail servers report of letters, in the ways in which they do. */
class BounceTest {

    private static final String OURS = "<0190c0de-0000-7000-8000-000000000001@paper.example>";
    private static final String HEAD =
            "From: MAILER-DAEMON@mx.partner.example\nTo: desk@paper.example\n"
                    + "Subject: Undelivered Mail Returned to Sender\n";
    private static final String STATUS =
            "Content-Type: message/delivery-status\n\n"
                    + "Reporting-MTA: dns; mx.partner.example\n\n"
                    + "Final-Recipient: rfc822; nora@light.example\n"
                    + "Action: %s\n"
                    + "Status: 5.1.1\n"
                    + "Diagnostic-Code: smtp; 550 5.1.1 <nora@light.example>:\n"
                    + "    user unknown";
    private static final String LETTER =
            "Content-Type: message/rfc822\n\nMessage-ID: "
                    + OURS
                    + "\nFrom: desk@paper.example\nTo: nora@light.example\nSubject: Notice\n\nDear Nora";

    @Test
    void names_the_letter_that_is_enclosed_and_why_it_is_lost() {
        var bounce = report(STATUS.formatted("failed"), LETTER);

        assertThat(bounce.isLost()).isTrue();
        assertThat(bounce.letters()).first().isEqualTo(OURS);
        assertThat(bounce.reason())
                .isEqualTo("nora@light.example: 550 5.1.1 <nora@light.example>: user unknown");
    }

    @Test
    void names_it_by_its_head_alone() {
        var head =
                "Content-Type: text/rfc822-headers\n\nReturn-Path: <desk@paper.example>\n"
                        + "Message-ID:\n "
                        + OURS
                        + "\nSubject: Notice";

        assertThat(report(STATUS.formatted("failed"), head).letters()).first().isEqualTo(OURS);
    }

    @Test
    void names_it_by_its_head_as_old_servers_write_it_out() {
        var mail =
                Mails.read(
                        "From: MAILER-DAEMON@old.example\nSubject: failure notice\n\n"
                                + "Hi. I wasn't able to deliver your message.\n\n"
                                + "<nora@light.example>:\nno mailbox here by that name\n\n"
                                + "--- Below this line is a copy of the message.\n\n"
                                + "Return-Path: <desk@paper.example>\nMessage-ID: "
                                + OURS
                                + "\nSubject: Notice\n\nDear Nora");

        var bounce = mail.bounce().orElseThrow();
        assertThat(bounce.letters()).containsExactly(OURS);
        assertThat(bounce.isLost()).isTrue();
    }

    @Test
    void believes_what_is_enclosed_before_what_it_answers() {
        var other = "<0190c0de-0000-7000-8000-000000000002@paper.example>";
        var mail =
                Mails.read(
                        HEAD
                                + "In-Reply-To: "
                                + other
                                + "\n"
                                + parts(STATUS.formatted("failed"), LETTER));

        assertThat(mail.bounce().orElseThrow().letters()).containsExactly(OURS, other);
    }

    @Test
    void is_found_where_somebody_forwards_it() {
        var mail =
                Mails.read(
                        "From: ann@paper.example\nContent-Type: multipart/mixed; boundary=f\n\n--f\n\n"
                                + "See below.\n--f\nContent-Type: message/rfc822\n\n"
                                + HEAD
                                + parts(STATUS.formatted("failed"), LETTER)
                                + "\n--f--");

        assertThat(mail.bounce().orElseThrow().letters()).contains(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "relayed", "delivered", "expanded"})
    void is_lost_only_if_the_report_says_so(String action) {
        assertThat(report(STATUS.formatted(action), LETTER).isLost()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Undelivered Mail Returned to Sender, true",
        "failure notice, true",
        "Delivery Status Notification (Delay), false",
        "Warning: message 1abc delayed 24 hours, false",
        "Mail delivery failed: returning message to sender, true"
    })
    void goes_by_the_subject_where_nothing_is_reported(String subject, boolean isLost) {
        var mail = Mails.read("From: postmaster@x.example\nSubject: " + subject + "\n\nHello.");

        assertThat(mail.bounce().orElseThrow().isLost()).isEqualTo(isLost);
    }

    @Test
    void a_complaint_says_nothing_of_a_lost_letter() {
        var mail =
                Mails.read(
                        "From: abuse@x.example\nContent-Type: multipart/report;"
                                + " report-type=feedback-report; boundary=b\n\n--b\n\nSpam.\n--b\n"
                                + LETTER
                                + "\n--b--");

        assertThat(mail.bounce()).hasValueSatisfying(each -> assertThat(each.isLost()).isFalse());
    }

    @Test
    void what_a_person_wrote_is_none() {
        assertThat(Mails.read("From: nora@light.example\n\nYes.").bounce()).isEmpty();
        assertThat(Mails.read("From: a@b.example\nAuto-Submitted: auto-replied\n\nAway.").bounce())
                .isEmpty();
    }

    private static Bounce report(String... parts) {
        return Mails.read(HEAD + parts(parts)).bounce().orElseThrow();
    }

    private static String parts(String... parts) {
        return "Content-Type: multipart/report; report-type=delivery-status; boundary=B\n\n"
                + "--B\n\nI could not deliver it.\n--B\n"
                + String.join("\n--B\n", parts)
                + "\n--B--";
    }
}
