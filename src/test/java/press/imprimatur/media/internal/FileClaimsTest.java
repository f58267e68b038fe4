package press.imprimatur.media.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.media.internal.FileClaim.Field;

class FileClaimsTest {

    @Test
    void readsWhatProgramsForPhotographersWrite() {
        assertThat(FileClaims.in(iptc()))
                .containsExactly(
                        new FileClaim(Field.BYLINE, "Jané Doe"), new FileClaim(Field.CREDIT, "AP"));
    }

    @Test
    void readsXmpAsAttributesAndAsLists() {
        var xmp =
                "<x:xmpmeta><rdf:Description photoshop:Credit=\"Getty"
                        + " Images\"><dc:creator><rdf:Seq><rdf:li>Ann &amp;"
                        + " Co</rdf:li></rdf:Seq></dc:creator></rdf:Description></x:xmpmeta>";

        assertThat(FileClaims.in(("pixels" + xmp).getBytes(UTF_8)))
                .containsExactlyInAnyOrder(
                        new FileClaim(Field.CREDIT, "Getty Images"),
                        new FileClaim(Field.BYLINE, "Ann & Co"));
    }

    @Test
    void readsArtistAndCopyrightOfExif() {
        assertThat(FileClaims.in(exif("Ann Lee\0")))
                .containsExactly(new FileClaim(Field.BYLINE, "Ann Lee"));
    }

    @Test
    void readsWhatItShowsWhatIsToBeHeededAndWhenItWasMade() {
        var out = new ByteArrayOutputStream();
        out.writeBytes("Photoshop 3.0\0".getBytes(ISO_8859_1));
        write(out, 120, "Floes on the river");
        write(out, 40, "NO SALES; MANDATORY CREDIT");
        write(out, 55, "20260302");

        var facts = FileFactsPolicy.of(FileClaims.in(out.toByteArray()));

        assertThat(facts.caption()).isEqualTo("Floes on the river");
        assertThat(facts.instructions()).containsExactly("NO SALES", "MANDATORY CREDIT");
        assertThat(facts.created()).contains(LocalDate.parse("2026-03-02"));
    }

    @Test
    void readsTheSameOfXmp() {
        var xmp =
                "<x:xmpmeta><rdf:Description photoshop:DateCreated=\"2026-03-02T09:30:00+01:00\""
                        + " photoshop:Instructions='Don&apos;t crop'><dc:description><rdf:Alt>"
                        + "<rdf:li xml:lang=\"x-default\">Floes</rdf:li></rdf:Alt></dc:description>"
                        + "</rdf:Description></x:xmpmeta>";

        var facts = FileFactsPolicy.of(FileClaims.in(xmp.getBytes(UTF_8)));

        assertThat(facts.caption()).isEqualTo("Floes");
        assertThat(facts.instructions()).containsExactly("Don't crop");
        assertThat(facts.created()).contains(LocalDate.parse("2026-03-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260230", "spring", "2026", ""})
    void whatIsNoDayIsNotRead(String written) {
        var xmp = "<x:xmpmeta><a photoshop:DateCreated=\"" + written + "\"/></x:xmpmeta>";

        assertThat(FileFactsPolicy.of(FileClaims.in(xmp.getBytes(UTF_8))).created()).isEmpty();
    }

    @Test
    void onlyWhoMadeAndSuppliesItSpeaksAgainstTheStaff() {
        assertThat(new FileClaim(Field.CREDIT, "AP").doubt()).isPresent();
        assertThat(new FileClaim(Field.CAPTION, "Floes").doubt()).isEmpty();
        assertThat(new FileClaim(Field.INSTRUCTIONS, "NO SALES").doubt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', ''",
        "Ann Lee, '', '', Ann Lee",
        "'', AP, '', AP",
        "'', '', Reuters, Reuters",
        "Ann Lee, AP, Reuters, Ann Lee/AP",
        "Ann Lee, ANN LEE/AP, '', ANN LEE/AP"
    })
    void theCreditLineNamesWhoMadeAndWhoSuppliesIt(
            String byline, String credit, String source, String line) {
        var claims =
                Stream.of(
                                new FileClaim(Field.BYLINE, byline),
                                new FileClaim(Field.CREDIT, credit),
                                new FileClaim(Field.SOURCE, source))
                        .filter(claim -> !claim.words().isEmpty())
                        .toList();

        assertThat(FileFactsPolicy.of(claims).creditLine()).isEqualTo(line);
    }

    @Test
    void findsNothingInWhatSaysNothingAndInWhatIsBroken() {
        assertThat(FileClaims.in(new byte[0])).isEmpty();
        assertThat(FileClaims.in("Exif\0\0MM".getBytes(ISO_8859_1))).isEmpty();
        var whole = iptc();
        for (var length = 0; length < whole.length; length++) {
            assertThat(FileClaims.in(Arrays.copyOf(whole, length))).hasSizeLessThanOrEqualTo(2);
        }
        var exif = exif("Ann Lee\0");
        for (var length = 0; length < exif.length; length++) {
            assertThat(FileClaims.in(Arrays.copyOf(exif, length))).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static byte[] iptc() {
        var out = new ByteArrayOutputStream();
        out.writeBytes("Photoshop 3.0\0".getBytes(ISO_8859_1));
        write(out, 80, "Jané Doe");
        write(out, 110, "AP");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int dataset, String words) {
        var bytes = words.getBytes(UTF_8);
        out.writeBytes(new byte[] {0x1c, 2, (byte) dataset, 0, (byte) bytes.length});
        out.writeBytes(bytes);
    }

    private static byte[] exif(String artist) {
        var words = artist.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(6 + 8 + 2 + 12 + words.length)
                .put("Exif\0\0".getBytes(ISO_8859_1))
                .put("MM".getBytes(ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x013b)
                .putShort((short) 2)
                .putInt(words.length)
                .putInt(22)
                .put(words)
                .array();
    }
}
