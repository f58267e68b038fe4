package press.imprimatur.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.files.Accepted;

/** Papers come from mail programs and word processors of all countries. */
class ContentTypeTest {

    private static final Set<String> PAPERS = Accepted.evidence(1000).mediaTypes();

    @ParameterizedTest
    @CsvSource({
        "UTF-8,          Sie dürfen es übernehmen.",
        "windows-1252,   “Sie dürfen” – gern",
        "ISO-8859-2,     Można przedrukować",
        "windows-1251,   Перепечатка разрешена",
        "KOI8-R,         Перепечатка разрешена",
        "GBK,            您可以转载这篇文章",
        "GB18030,        您可以转载这篇文章",
        "Big5,           您可以轉載這篇文章",
        "Shift_JIS,      転載を許可します",
        "ISO-2022-JP,    転載を許可します",
        "EUC-JP,         転載を許可します",
        "x-windows-949,  이 기사를 전재해도 됩니다",
        "UTF-16,         You may reprint it.",
        "UTF-16LE,       You may reprint it.",
        "UTF-16BE,       이 기사를 전재해도 됩니다"
    })
    void a_letter_is_text_in_whatever_charset(String charset, String letter) {
        assertThat(type(letter.getBytes(Charset.forName(charset)))).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "% of the text may be used",
                "import your text from here\nfunction of the licence: all"
            })
    void a_letter_that_looks_like_source_is_a_letter(String letter) {
        assertThat(type(letter.getBytes())).isEqualTo("text/plain");
    }

    @Test
    void a_mailbox_and_pages_of_all_kinds_are_told_apart() {
        var mail = "From: a@example.org\nTo: b@example.org\nSubject: Yes\n\nYes.\n";

        assertThat(type(("From a@example.org Mon Nov 23 10:00:00 2026\n" + mail).getBytes()))
                .isEqualTo("application/mbox");
        assertThat(type(mail.getBytes())).isEqualTo("message/rfc822");
        assertThat(
                        type(
                                ("<?xml version=\"1.0\"?><html"
                                                + " xmlns=\"http://www.w3.org/1999/xhtml\">"
                                                + "<body><p>Yes</p></body></html>")
                                        .getBytes()))
                .isEqualTo("application/xhtml+xml");
        assertThat(type("<?xml version=\"1.0\"?>\n<html><body><p>Yes</p></body></html>".getBytes()))
                .isIn("application/xhtml+xml", "text/html");
    }

    @Test
    void what_is_no_text_stays_what_it_is() {
        assertThat(type(new byte[] {'M', 'Z', 0, 1, 2, 3})).doesNotStartWith("text/");
        assertThat(type(new byte[] {0, 0, 0, 0})).doesNotStartWith("text/");
        assertThat(type(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0})).isEqualTo("application/zip");
    }

    private static String type(byte[] content) {
        return ContentType.of(content, PAPERS);
    }
}
