package press.imprimatur.clearance.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.FieldRefused;

class MailTextTest {

    @Test
    void readsSenderDateSubjectAndText() {
        var mail =
                read(
                        """
                        From: =?UTF-8?Q?Ann_Br=C3=BCck?= <ann@rfa.example>
                        To: desk+abcdefghjk@courier.example
                        Date: Tue, 24 Nov 2026 10:15:00 -0500
                        Subject: =?UTF-8?B?WWVz4oCm?=
                        Content-Type: text/plain; charset=utf-8

                        You may reprint it.
                        """);

        assertThat(mail.from()).contains("Ann Brück", "<ann@rfa.example>");
        assertThat(mail.sentAt()).contains(Instant.parse("2026-11-24T15:15:00Z"));
        assertThat(mail.subject()).isEqualTo("Yes…");
        assertThat(mail.text()).isEqualTo("You may reprint it.");
        assertThat(mail.names()).contains("desk+abcdefghjk@courier.example");
    }

    @Test
    void takesThePlainTextBesideHtmlAndLeavesEnclosuresClosed() {
        var mail =
                read(
                        """
                        From: ann@rfa.example
                        MIME-Version: 1.0
                        Content-Type: multipart/mixed; boundary=outer

                        --outer
                        Content-Type: multipart/alternative; boundary=inner

                        --inner
                        Content-Type: text/html; charset=utf-8

                        <p>Yes, in <b>bold</b></p>
                        --inner
                        Content-Type: text/plain; charset=utf-8

                        Yes, plainly
                        --inner--
                        --outer
                        Content-Type: text/plain
                        Content-Disposition: attachment; filename=secret.txt

                        enclosed
                        --outer--
                        """);

        assertThat(mail.text()).isEqualTo("Yes, plainly");
    }

    @Test
    void readsHtmlWithoutItsMarksAndRunsNothing() {
        var mail =
                read(
                        """
                        From: ann@rfa.example
                        Content-Type: text/html; charset=nonsense-1

                        <script>alert(1)</script><p>You may</p><img src="https://spy.example/p.gif">
                        """);

        assertThat(mail.text()).contains("You may").doesNotContain("<", "alert", "spy");
    }

    @Test
    void cutsWhatIsVeryLongAndEndsInABottomlessMail() {
        var deep = new StringBuilder("From: a@b.example\n");
        for (var i = 0; i < 40; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }

        assertThat(read("From: a@b.example\n\n" + "long ".repeat(10_000)).cut()).isTrue();
        assertThat(read(deep.toString()).text()).isEmpty();
    }

    @Test
    void refusesWhatIsNoMail() {
        assertThatThrownBy(() -> read("%PDF-1.7\nnot a mail at all"))
                .isInstanceOf(FieldRefused.class);
    }

    private static MailText read(String mail) {
        return MailText.read(mail.replace("\n", "\r\n").getBytes(UTF_8));
    }
}
