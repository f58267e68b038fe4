package press.imprimatur.files.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.files.FileDoubt;

/** A PDF that nobody can read, or with nothing on its pages, proves nothing. */
class PdfLookTest {

    private static final String TEXT = "BT /F1 12 Tf 72 720 Td (You may reprint it.) Tj ET";

    @Test
    void a_letter_raises_no_doubt() {
        assertThat(PdfLook.of(page("", TEXT))).isEmpty();
        assertThat(PdfLook.of(page("/Filter /FlateDecode", deflated(TEXT)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q Q",
                "BT /F1 11 Tf 72 720 Td ( ) Tj ET",
                "BT /F1 11 Tf 72 720 Td [( )] TJ ET",
                "BT /F1 11 Tf 72 720 Td <0003> Tj ET",
                "/Artifact BMC EMC"
            })
    void a_page_with_nothing_on_it_is_empty(String content) {
        assertThat(PdfLook.of(page("", content))).contains(FileDoubt.EMPTY);
        assertThat(PdfLook.of(page("/Filter [/FlateDecode]", deflated(content))))
                .contains(FileDoubt.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q 612 0 0 792 0 0 cm /Im0 Do Q",
                "72 72 m 200 200 l S",
                "0 0 10 10 re f*",
                "BT <00480065> Tj ET",
                "BT [(Y) -20 (es)] TJ ET"
            })
    void a_scan_a_drawing_or_words_in_glyphs_are_something(String content) {
        assertThat(PdfLook.of(page("", content))).isEmpty();
    }

    @Test
    void a_pdf_without_any_page_is_empty() {
        var file = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n%%EOF";

        assertThat(PdfLook.of(file.getBytes(ISO_8859_1))).contains(FileDoubt.EMPTY);
    }

    @Test
    void pages_may_be_packed_with_other_objects() {
        var packed = "3 0 <</Type /Page /Contents 9 0 R>>";
        var file =
                "%PDF-1.5\n7 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>>\nstream\n"
                        + deflated(packed)
                        + "\n"
                        + "endstream\n"
                        + "endobj\n"
                        + "9 0 obj\n"
                        + "<<>>\n"
                        + "stream\n"
                        + "%s\n"
                        + "endstream\n"
                        + "endobj\n"
                        + "%%EOF";

        assertThat(PdfLook.of(file.replace("%s", TEXT).getBytes(ISO_8859_1))).isEmpty();
        assertThat(PdfLook.of(file.replace("%s", " ").getBytes(ISO_8859_1)))
                .contains(FileDoubt.EMPTY);
    }

    @Test
    void parts_of_a_page_may_be_listed_in_an_object_of_their_own() {
        var file =
                "%PDF-1.4\n"
                        + "3 0 obj\n"
                        + "<</Type/Page/Contents 4 0 R>>\n"
                        + "endobj\n"
                        + "4 0 obj\n"
                        + "[5 0 R 6 0 R]\n"
                        + "endobj\n"
                        + "5 0 obj\n"
                        + "<<>>\n"
                        + "stream\n"
                        + "q\n"
                        + "endstream\n"
                        + "endobj\n"
                        + "6 0 obj\n"
                        + "<<>>\n"
                        + "stream\n"
                        + TEXT
                        + "\nendstream\nendobj\n";

        assertThat(PdfLook.of(file.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void what_was_filled_into_a_form_counts() {
        var file =
                "%PDF-1.4\n"
                        + "3 0 obj\n"
                        + "<</Type/Page/Annots[4 0 R]>>\n"
                        + "endobj\n"
                        + "4 0 obj\n"
                        + "<</Subtype/Widget/V(Yes)>>\n"
                        + "endobj\n";

        assertThat(PdfLook.of(file.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void what_is_packed_in_an_unknown_way_raises_no_doubt() {
        assertThat(PdfLook.of(page("/Filter /LZWDecode", "\u0080\u000b"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Encrypt 8 0 R", "/Encrypt <</Filter /Standard>>", "/Encrypt\n8 0 R"})
    void an_encrypted_pdf_is_doubtful(String entry) {
        var file = new String(page("", TEXT), ISO_8859_1) + "trailer\n<<" + entry + ">>\n";

        assertThat(PdfLook.of(file.getBytes(ISO_8859_1))).contains(FileDoubt.ENCRYPTED);
    }

    @Test
    void what_is_no_pdf_is_not_looked_at() {
        assertThat(PdfLook.of("A letter about /Encrypt 8 0 R".getBytes(ISO_8859_1))).isEmpty();
        assertThat(PdfLook.of(new byte[0])).isEmpty();
    }

    private static byte[] page(String filter, String content) {
        return ("%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n"
                        + "2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type /Page /Parent 2 0 R /Contents 4 0 R>>\nendobj\n"
                        + "4 0 obj\n<<"
                        + filter
                        + ">>\nstream\n"
                        + content
                        + "\nendstream\nendobj\n%%EOF")
                .getBytes(ISO_8859_1);
    }

    private static String deflated(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(ISO_8859_1));
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toString(ISO_8859_1);
    }
}
