package press.imprimatur.mailbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.mailbox.IncomingMail;
import press.imprimatur.mailbox.IncomingMail.Automatic;
import press.imprimatur.mailbox.MailNotice;

class MimeMailReaderTest {

    private static final String HEAD = "From: Ann <ann@rfa.example>\nMIME-Version: 1.0\n";

    @Test
    void readsSenderDateSubjectAndText() {
        var mail =
                Mails.read(
                        """
                        From: =?UTF-8?Q?Ann_Br=C3=BCck?= <ann@rfa.example>
                        To: desk+abcdefghjk@courier.example
                        Date: Tue, 24 Nov 2026 10:15:00 -0500
                        Subject: =?UTF-8?B?WWVz4oCm?=
                        Content-Type: text/plain; charset=utf-8

                        You may reprint it.
                        """);

        assertThat(mail.from()).isEqualTo("Ann Brück <ann@rfa.example>");
        assertThat(mail.sentAt()).contains(Instant.parse("2026-11-24T15:15:00Z"));
        assertThat(mail.subject()).isEqualTo("Yes…");
        assertThat(mail.text()).isEqualTo("You may reprint it.");
        assertThat(mail.notices()).isEmpty();
        assertThat(mail.automatic()).isEmpty();
        assertThat(mail.hints().addresses()).containsExactly("desk+abcdefghjk@courier.example");
    }

    @Test
    void putsACharacterTogetherThatASubjectCutsInTwo() {
        var bytes = "재게재 요청".getBytes(Charset.forName("EUC-KR"));
        var one = Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, 3));
        var two = Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, 3, bytes.length));

        var mail =
                Mails.read(
                        HEAD
                                + "Subject: =?ks_c_5601-1987?B?"
                                + one
                                + "?=\n =?ks_c_5601-1987?B?"
                                + two
                                + "?= [x]\n\nYes.");

        assertThat(mail.subject()).isEqualTo("재게재 요청 [x]");
    }

    @Test
    void showsEveryTextOfAMailThatAPictureParts() {
        var mail =
                Mails.read(
                        parted(
                                "mixed",
                                "Content-Type: text/html\n\n<div>Yes.</div><div>You may.</div>",
                                "Content-Type: application/pdf; name*0*=utf-8''Vertrag%20f;\n"
                                        + " name*1*=%C3%BCr.pdf\n\nx",
                                "Content-Type: text/plain\n\nBut no pictures.",
                                "Content-Type: text/plain\n\n-- \nThis mail was scanned."));

        assertThat(mail.text())
                .isEqualTo("Yes.\nYou may.\n\nBut no pictures.\n\n-- \nThis mail was scanned.");
        assertThat(mail.notices())
                .containsExactly(MailNotice.of("mailbox.enclosed", "Vertrag für.pdf"));
    }

    @Test
    void showsTheFooterThatAGatewayWroteBehindTheLastPart() {
        var mail = Mails.read(parted("mixed", "\nYes.") + "\nOnly for members of the list.\n");

        assertThat(mail.text()).isEqualTo("Yes.\n\nOnly for members of the list.");
    }

    @Test
    void takesTheHtmlThatWasWrittenAndTellsWhereThePlainTextSaysOtherwise() {
        var differ =
                Mails.read(
                        parted(
                                "alternative",
                                "Content-Type: text/plain\n\nYes, you may.",
                                "Content-Type: text/html\n\n<p>No, you may not.</p>"));
        var agree =
                Mails.read(
                        parted(
                                "alternative",
                                "Content-Type: text/plain\n\nYes, *you* may: https://a.example/b",
                                "Content-Type: text/html\n\n<p>Yes, <b>you</b> may:"
                                        + " <a href=https://a.example/b>https://a.example/b</a>"));

        assertThat(differ.text()).isEqualTo("No, you may not.");
        assertThat(differ.notices())
                .containsExactly(MailNotice.of("mailbox.versionsDiffer", "Yes, you may."));
        assertThat(agree.notices()).isEmpty();
    }

    @Test
    void readsHtmlAsLinesWithItsListsAndQuotationsAndRunsNothing() {
        var mail =
                Mails.read(
                        HEAD
                                + "Content-Type: text/html; charset=nonsense-1\n\n"
                                + "<style>p{}</style><script>alert(1)</script><div>You may</div>"
                                + "<ol start=3><li>the web<li>print</ol><blockquote>Asked"
                                + "</blockquote><p>fee <s>30</s> 50</p>"
                                + "<img src='https://spy.example/p.gif'>"
                                + "<div style='display:none'>unseen</div>"
                                + "<table><tr><td>a<td>b<tr><td>c<td>d</table>");

        assertThat(mail.text())
                .isEqualTo(
                        "You may\n3. the web\n4. print\n> Asked\nfee [struck out: 30] 50"
                                + "\na | b\nc | d");
        assertThat(keys(mail))
                .contains("mailbox.encodingUnknown", "mailbox.struck", "mailbox.hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "ks_c_5601-1987, x-windows-949, 허락합니다 똠방",
        "euc-kr, x-windows-949, 뷁",
        "gb2312, GB18030, 朱镕基㐀",
        "shift_jis, windows-31j, 許可①㈱",
        "iso-2022-jp, x-windows-iso2022jp, 許可①",
        "iso-8859-1, windows-1252, “web” – 50 €",
        "us-ascii, UTF-8, für",
        "utf8, UTF-8, 허락",
        "\"'utf-8'\", UTF-8, für",
        "iso-2022-kr, ISO-2022-KR, 허락",
        "big5, Big5-HKSCS, 許可",
        "windows-1251, windows-1251, Да",
    })
    void readsEncodingsUnderTheNamesThatProgramsGiveThem(
            String label, String encoding, String words) {
        var body = Base64.getEncoder().encodeToString(words.getBytes(Charset.forName(encoding)));

        var mail =
                Mails.read(
                        HEAD
                                + "Content-Type: text/plain; charset="
                                + label
                                + "\nContent-Transfer-Encoding: base64\n\n"
                                + body);

        assertThat(mail.text()).isEqualTo(words);
        assertThat(mail.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/mixed",
                "multipart/mixed; boundary=\"other\"",
                "multipart/mixed; boundary=other",
                "multipart/alternative; boundary"
            })
    void findsThePartsThoughTheirBoundaryIsNotTheOneThatIsSaid(String type) {
        var mail =
                Mails.read(
                        HEAD
                                + "Content-Type: "
                                + type
                                + "\n\n--=_x\nContent-Type: text/plain\n\nYes.\n--=_x--\n");

        assertThat(mail.text()).isEqualTo("Yes.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(
                        keys(
                                Mails.read(
                                        HEAD
                                                + "Content-Type: multipart/mixed; boundary=b\n\n"
                                                + "--b\n\n"
                                                + "Yes")))
                .containsExactly("mailbox.notClosed");
        assertThat(keys(Mails.read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\nYes")))
                .containsExactly("mailbox.boundaryMissing");
        assertThat(keys(Mails.read(HEAD + "Content-Type: application/pkcs7-mime\n\nMIIB")))
                .containsExactly("mailbox.sealed", "mailbox.saysNothing");
        assertThat(
                        keys(
                                Mails.read(
                                        parted(
                                                "mixed",
                                                "\nHello",
                                                "Content-Type: application/octet-stream;"
                                                        + " name=\"winmail.dat\"\n\nx"))))
                .containsExactly("mailbox.outlookOnly");
    }

    @Test
    void readsEveryMailOfAMailbox() {
        var mail =
                Mails.read(
                        "From ann@rfa.example Mon Nov 23 10:00:00 2026\nFrom: ann@rfa.example\n"
                                + "Subject: One\n\nYes.\n\nFrom bo@rfa.example Mon Nov 23 10:00:00"
                                + " 2026\nFrom: bo@rfa.example\nSubject: Two\n\nBut not mine.\n");

        assertThat(mail.from()).isEqualTo("ann@rfa.example");
        assertThat(mail.text()).startsWith("Yes.").contains("bo@rfa.example", "But not mine.");
        assertThat(keys(mail)).containsExactly("mailbox.severalMails");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (rejected)",
                "X-Autoreply: yes",
                "Precedence: auto_reply",
                "Return-Path: <>",
                "Subject: Automatic reply: Request",
                "Subject: =?utf-8?Q?R=C3=A9ponse_automatique?= : x",
                "Subject: Out of office"
            })
    void recognisesAnswersOfPrograms(String header) {
        assertThat(Mails.read(HEAD + header + "\n\nYes.").automatic()).contains(Automatic.REPLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Precedence: list\nList-Id: <l.example>",
                "X-Auto-Response-Suppress: OOF",
                "Subject: Re: Automatic reply: Request",
                "Return-Path: <ann@rfa.example>"
            })
    void takesAPersonForAPerson(String header) {
        assertThat(Mails.read(HEAD + header + "\n\nYes.").automatic()).isEmpty();
    }

    @Test
    void recognisesReportsAndAnswersThatAreForwarded() {
        var receipt =
                "From: a@b.example\n"
                        + "Content-Type: multipart/report; report-type=disposition-notification;"
                        + " boundary=b\n\n"
                        + "--b\n\n"
                        + "Read.\n"
                        + "--b--";
        var forwarded =
                parted(
                        "mixed",
                        "\nSee below.",
                        "Content-Type: message/rfc822\n\nFrom: x@y.example\n"
                                + "Auto-Submitted: auto-replied\n\nYes, later.");

        assertThat(Mails.read(receipt).automatic()).contains(Automatic.RECEIPT);
        assertThat(Mails.read("From: Mailer-Daemon@x.example\n\nNo such user").automatic())
                .contains(Automatic.BOUNCE);
        assertThat(Mails.read(forwarded).automatic()).contains(Automatic.REPLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: 'Ann' via News <news@l.example>\nX-Original-From: Ann <ann@rfa.example>",
                "From: Ann via News <news@l.example>\nReply-To: Ann <ann@rfa.example>",
                "From: \"Ann via News\" <news@l.example>\nX-Original-Sender: ann@rfa.example",
                "From: News <news@l.example>\nList-Id: <l>\nReply-To: Ann <ann@rfa.example>"
            })
    void showsWhoWroteThroughAList(String headers) {
        var mail = Mails.read(headers + "\n\nYes.");

        assertThat(mail.from()).isEqualTo("Ann <ann@rfa.example>");
        assertThat(mail.through()).isPresent();
        assertThat(keys(mail)).contains("mailbox.through");
    }

    @Test
    void hasAnswersNamedInTheOrderInWhichTheyAreBelieved() {
        var mail =
                Mails.read(
                        HEAD
                                + "To: a@x.example\nCc: b@x.example\nDelivered-To: c@x.example\n"
                                + "In-Reply-To: <near@x>\nReferences: <far@x>\n <middle@x> <near@x>"
                                + "\nSubject: [id]\n\n> [other]");

        assertThat(mail.hints().addresses())
                .containsExactly("a@x.example", "b@x.example", "c@x.example");
        assertThat(mail.hints().messageIds()).containsExactly("<near@x>", "<middle@x>", "<far@x>");
    }

    @Test
    void cutsWhatIsVeryLong() {
        var mail = Mails.read(HEAD + "\n" + "long".repeat(30_000));

        assertThat(mail.cut()).isTrue();
        assertThat(mail.text()).hasSize(IncomingMail.LONGEST_TEXT);
    }

    private static String parted(String kind, String... parts) {
        var mail =
                new StringBuilder(
                        HEAD + "Content-Type: multipart/" + kind + "; boundary=\"b b\"\n\n");
        for (var part : parts) {
            mail.append("--b b\n").append(part).append('\n');
        }
        return mail.append("--b b--").toString();
    }

    private static List<String> keys(IncomingMail mail) {
        return mail.notices().stream().map(MailNotice::key).toList();
    }
}
