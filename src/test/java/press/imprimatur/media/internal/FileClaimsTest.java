package press.imprimatur.media.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
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
