package press.imprimatur.media.internal.codec;

import static press.imprimatur.media.internal.codec.Unreadable.Why.CUT_OFF;
import static press.imprimatur.media.internal.codec.Unreadable.Why.DAMAGED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * A PNG taken apart. The decoder gets the compressed samples and nothing else: a palette is looked
 * up here, and texts that would unfold into gigabytes stay folded.
 */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int LARGEST_PROFILE = 4 * 1024 * 1024;
    private static final int LONGEST_NAME = 79;

    private static final int GREY = 0;
    private static final int PALETTE = 3;

    private final byte[] bytes;
    private final PlainFile plain;
    private byte[] header = {};
    private byte[] palette = {};
    private byte[] transparency = {};
    private byte[] profile = {};
    private double gamma;
    private boolean srgb;
    private boolean moves;
    private boolean samples;
    private Turn turn = Turn.NONE;

    private PngChunks(byte[] bytes) {
        this.bytes = bytes;
        plain = new PlainFile(bytes.length);
        plain.write(bytes, 0, SIGNATURE);
    }

    static PngChunks of(byte[] bytes) {
        var chunks = new PngChunks(bytes);
        var at = SIGNATURE;
        while (at >= 0) {
            at = chunks.take(at);
        }
        if (chunks.header.length == 0 || !chunks.samples) {
            throw new Unreadable(DAMAGED);
        }
        if (chunks.colourType() == PALETTE && chunks.palette.length == 0) {
            throw new Unreadable(DAMAGED);
        }
        return chunks;
    }

    /** Reads the chunk at a place; gives where it ends, or less than 0 at the end. */
    private int take(int at) {
        if (at + AROUND > bytes.length) {
            throw new Unreadable(CUT_OFF);
        }
        var length = ByteBuffer.wrap(bytes).getInt(at);
        if (length < 0) {
            throw new Unreadable(DAMAGED);
        }
        if (length > bytes.length - at - AROUND) {
            throw new Unreadable(CUT_OFF);
        }
        var type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
        var needed = Character.isUpperCase(type.charAt(0));
        if (needed && crc(at + 4, length + 4) != ByteBuffer.wrap(bytes).getInt(at + 8 + length)) {
            throw new Unreadable(DAMAGED);
        }
        read(type, at, length);
        return "IEND".equals(type) ? -1 : at + AROUND + length;
    }

    private void read(String type, int at, int length) {
        var content = at + 8;
        switch (type) {
            case "IHDR" -> readHeader(part(content, length));
            case "IDAT", "IEND" -> {
                samples |= "IDAT".equals(type);
                plain.write(bytes, at, AROUND + length);
            }
            case "PLTE" -> palette = part(content, length);
            case "tRNS" -> transparency = part(content, length);
            case "iCCP" -> profile = unfolded(content, length);
            case "gAMA" -> gamma = length == 4 ? wrapped(content, 4).getInt() / 100_000.0 : 0;
            case "sRGB" -> srgb = true;
            case "eXIf" -> turn = Exif.turn(part(content, length));
            case "acTL" -> moves = length >= 4 && wrapped(content, 4).getInt() > 1;
            default -> {
                // Says nothing of how the picture looks.
            }
        }
    }

    private void readHeader(byte[] content) {
        if (header.length > 0 || content.length != 13) {
            throw new Unreadable(DAMAGED);
        }
        header = content;
        var plainHeader = content.clone();
        if (colourType() == PALETTE) {
            // The numbers of the colours, as if they were shades.
            plainHeader[9] = GREY;
        }
        var chunk =
                ByteBuffer.allocate(AROUND + content.length)
                        .putInt(content.length)
                        .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                        .put(plainHeader);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + content.length);
        plain.writeBytes(chunk.putInt((int) crc.getValue()).array());
    }

    private byte[] unfolded(int content, int length) {
        var name = content;
        while (name < content + length && name - content <= LONGEST_NAME && bytes[name] != 0) {
            name++;
        }
        var from = Math.min(name + 2, content + length);
        var packed = new ByteArrayInputStream(bytes, from, content + length - from);
        try (var folded = new InflaterInputStream(packed)) {
            var whole = folded.readNBytes(LARGEST_PROFILE + 1);
            return whole.length > LARGEST_PROFILE ? new byte[0] : whole;
        } catch (IOException damaged) {
            return new byte[0];
        }
    }

    Size size() {
        var data = ByteBuffer.wrap(header);
        return new Size(Math.max(0, data.getInt(0)), Math.max(0, data.getInt(4)));
    }

    int depth() {
        return header[8];
    }

    int colourType() {
        return header[9];
    }

    boolean isPalette() {
        return colourType() == PALETTE;
    }

    /** Red, green and blue of each colour. */
    byte[] palette() {
        return palette;
    }

    /** Opacity of each colour of the palette, or the one shade or colour that is transparent. */
    byte[] transparency() {
        return transparency;
    }

    byte[] profile() {
        return profile;
    }

    /** What the samples are to be bent by; 0 where they are as usual. */
    double unusualGamma() {
        var usual = srgb || gamma <= 0 || Math.abs(gamma - 1 / 2.2) < 0.02;
        return usual ? 0 : gamma;
    }

    boolean moves() {
        return moves;
    }

    Turn turn() {
        return turn;
    }

    /** The file without anything but the samples. */
    PlainFile plain() {
        return plain;
    }

    private byte[] part(int from, int length) {
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    private ByteBuffer wrapped(int from, int length) {
        return ByteBuffer.wrap(bytes, from, length);
    }

    private int crc(int from, int length) {
        var crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
