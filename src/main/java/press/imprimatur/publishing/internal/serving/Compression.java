package press.imprimatur.publishing.internal.serving;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Makes what is stored beside the bytes of an answer: their compressed form and their name. */
interface Compression {

    /** Below this, the headers of a reply outweigh what compression saves. */
    int WORTH_IT = 256;

    /** The bytes in gzip's densest form; empty if that would hardly be shorter. */
    static byte[] gzip(byte[] plain) {
        if (plain.length < WORTH_IT) {
            return new byte[0];
        }
        var packed = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new Densest(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.size() < plain.length ? packed.toByteArray() : new byte[0];
    }

    /** What {@link #gzip} made smaller; nothing of nothing. */
    static byte[] plain(byte[] gzip) {
        if (gzip.length == 0) {
            return gzip;
        }
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return unpacking.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A name that other bytes do not have: 128 bits of their SHA-256. */
    static String name(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** It is compressed once and sent many times. */
    final class Densest extends GZIPOutputStream {

        Densest(ByteArrayOutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
