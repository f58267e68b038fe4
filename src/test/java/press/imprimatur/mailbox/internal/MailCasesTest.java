package press.imprimatur.mailbox.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.mailbox.IncomingMail;
import press.imprimatur.mailbox.IncomingMail.Automatic;
import press.imprimatur.mailbox.MailNotice;
import press.imprimatur.testing.SharedCases;

/** Answers of grantors as mail programs write them. */
class MailCasesTest {

    private static final String REQUEST = "abcdefghjk";
    private static final String LETTER = "<0190e5c4-7f0a-7d3e-8a51-6e2f0c9b4d17@paper.example>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    00-plain                       | Yes, you may reprint it.
                    03-empty-plain-alternative     | Yes, but for the web only.
                    05-encoded-subject             | Yes.
                    06-iso-2022-kr                 | 네, 재게재하셔도 좋습니다. 사진은 제외합니다.
                    07-ks_c_5601-with-uhc          | 네, 재게재하셔도 좋습니다. 사진은 제외합니다. 똠방각하
                    09-gb2312-with-gbk             | 同意转载，作者：朱镕基。
                    10-single-quoted-charset       | Ja, für die Website — “gern”.
                    12-cp1252-as-latin1            | Yes – “web only”, fee €50.
                    14-iso-2022-jp                 | はい、転載可能です。
                    16-html-meta-charset           | 네, 재게재하셔도 좋습니다. 사진은 제외합니다.
                    17-out-of-office               | I am away until 7 December. Yes, I will read your mail then.
                    20-dmarc-rewritten             | Yes.
                    22-related-html-first          | Yes for the web.
                    26-rfc2231-charset             | Fee €50
                    27-mbox-from-line              | Yes.
                    29-alternative-differs         | No, we refuse.
                    30-smime-signed                | Yes, signed.
                    34-bad-boundary                | Yes.
                    """)
    void showsTheWholeAnswer(String name, String text) {
        assertThat(read(name).text()).isEqualTo(text);
    }

    @Test
    void showsWhatStandsBehindThePicture() {
        assertThat(read("01-apple-inline-image").text())
                .isEqualTo(
                        "Yes, you may reprint the story.\n\n"
                                + "But not the photographs, and only until 1 December.");
    }

    @Test
    void recognisesWhatProgramsWrote() {
        assertThat(read("17-out-of-office").automatic()).contains(Automatic.REPLY);
        assertThat(read("18-bounce").automatic()).contains(Automatic.BOUNCE);
        assertThat(read("18-bounce").text()).contains("user unknown", "5.1.1", "May we reprint?");
        assertThat(read("00-plain").automatic()).isEmpty();
    }

    @Test
    void readsTheMailThatIsEnclosed() {
        var mail = read("19-forwarded-as-attachment");

        assertThat(mail.text())
                .contains("See attached.", "Jane Partner", "Yes, you may reprint it.");
        assertThat(mail.hints().addresses()).anyMatch(to -> to.contains("desk+" + REQUEST + "@"));
    }

    @Test
    void showsTheWriterInsteadOfTheList() {
        var mail = read("20-dmarc-rewritten");

        assertThat(mail.from()).isEqualTo("Jane Partner <jane@partner.example>");
        assertThat(mail.through())
                .hasValueSatisfying(through ->
                        assertThat(through).contains("syndication@lists.partner.example"));
    }

    @Test
    void saysWhatItCannotRead() {
        assertThat(keys("21-winmail")).contains("mailbox.outlookOnly", "mailbox.saysNothing");
        assertThat(keys("29-alternative-differs")).contains("mailbox.versionsDiffer");
        assertThat(keys("30-smime-signed")).contains("mailbox.signed");
    }

    @Test
    void findsWhatItAnswers() {
        assertThat(read("05-encoded-subject").hints().subjects())
                .containsExactly("Re: Request [" + REQUEST + "]");
        assertThat(read("37-name-only-in-body-or-references").hints().messageIds())
                .containsExactly(LETTER);
        assertThat(read("37-name-only-in-body-or-references").hints().texts().get(0))
                .contains("[" + REQUEST + "]");
    }

    private static List<String> keys(String name) {
        return read(name).notices().stream().map(MailNotice::key).toList();
    }

    private static IncomingMail read(String name) {
        var bytes = SharedCases.bytes("mail/" + name + ".eml");
        assumeTrue(bytes.isPresent(), "the cases lie beside the project");
        var filled =
                new String(bytes.get(), ISO_8859_1)
                        .replace("@@RID@@", REQUEST)
                        .replace("@@MSGID@@", LETTER)
                        .replace(
                                "@@ENC@@",
                                "=?utf-8?B?UmU6IFJlcXVlc3QgW2FiY2RlZmdo?=\r\n =?utf-8?Q?jk]?=");
        return Mails.read(filled.getBytes(ISO_8859_1));
    }
}
