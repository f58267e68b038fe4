package press.imprimatur.media.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.imprimatur.media.internal.FileClaim.Field;

/** Reads artist and copyright from the first directory of Exif. */
final class ExifClaims {

    private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);
    private static final int ENTRY = 12;
    private static final int TEXT = 2;
    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST = 300;
    private static final Map<Integer, Field> TAGS =
            Map.of(0x013b, Field.BYLINE, 0x8298, Field.COPYRIGHT);

    private ExifClaims() {}

    static List<FileClaim> in(byte[] file) {
        var at = Bytes.find(file, EXIF, 0);
        return at < 0 || at + EXIF.length + 8 > file.length
                ? List.of()
                : read(ByteBuffer.wrap(file).position(at + EXIF.length).slice());
    }

    private static List<FileClaim> read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var claims = new ArrayList<FileClaim>();
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return claims;
        }
        var entries = Math.min(tiff.getShort(directory) & 0xffff, MOST_ENTRIES);
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * ENTRY;
            if (at + ENTRY <= tiff.limit()) {
                readEntry(tiff, at, claims);
            }
        }
        return claims;
    }

    private static void readEntry(ByteBuffer tiff, int at, List<FileClaim> claims) {
        var field = TAGS.get(tiff.getShort(at) & 0xffff);
        var length = tiff.getInt(at + 4);
        if (field == null || tiff.getShort(at + 2) != TEXT || length < 1 || length > LONGEST) {
            return;
        }
        var from = length <= 4 ? at + 8 : tiff.getInt(at + 8);
        if (from >= 0 && from + length <= tiff.limit()) {
            var bytes = new byte[length];
            tiff.get(from, bytes);
            var words = Bytes.text(bytes, 0, length).replaceAll("\\p{Cntrl}+", " ");
            claims.add(new FileClaim(field, words.strip()));
        }
    }
}
