package press.imprimatur.media.internal.codec;

import static press.imprimatur.media.internal.codec.Unreadable.Why.CUT_OFF;
import static press.imprimatur.media.internal.codec.Unreadable.Why.DAMAGED;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * A JPEG taken apart. What cameras and programs wrote into it is read here, as far as it says how
 * the picture looks; the decoder gets a file without it, and so cannot stumble over it.
 */
final class JpegSegments {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;
    private static final byte[] EXIF_BLOCK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROFILE_BLOCK = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE_BLOCK = "Adobe".getBytes(StandardCharsets.US_ASCII);

    /** Tells the decoder to leave the samples as they are. */
    private static final byte[] BEGINNING = {
        (byte) 0xff,
        (byte) START,
        (byte) 0xff,
        (byte) ADOBE,
        0,
        14,
        'A',
        'd',
        'o',
        'b',
        'e',
        0,
        100,
        0,
        0,
        0,
        0,
        0
    };

    private final byte[] bytes;
    private final PlainFile plain;
    private final TreeMap<Integer, byte[]> profile = new TreeMap<>();
    private Size size;
    private byte[] components = {};
    private boolean jfif;
    private int adobe = -1;
    private boolean progressive;
    private int scans;
    private Turn turn = Turn.NONE;

    private JpegSegments(byte[] bytes) {
        this.bytes = bytes;
        plain = new PlainFile(bytes.length + BEGINNING.length);
        plain.writeBytes(BEGINNING);
    }

    static JpegSegments of(byte[] bytes) {
        var segments = new JpegSegments(bytes);
        var at = 2;
        while (at >= 0) {
            at = segments.take(at);
        }
        if (segments.size == null || segments.scans == 0) {
            throw new Unreadable(DAMAGED);
        }
        return segments;
    }

    /** Reads the segment at or after a place; gives where it ends, or less than 0 at the end. */
    private int take(int from) {
        var at = nextMarker(from);
        var marker = marker(at);
        if (marker == END) {
            plain.write(bytes, at, 2);
            return -1;
        }
        if (marker == 0x01 || marker >= 0xd0 && marker <= START) {
            return at + 2;
        }
        var end = at + 2 + length(at + 2);
        if (end > bytes.length) {
            throw new Unreadable(CUT_OFF);
        }
        if (marker == SCAN) {
            readScan(at + 4);
            end = endOfScan(end);
        }
        read(marker, at + 4, end);
        if (marker < 0xe0 || marker > 0xef && marker != COMMENT) {
            plain.write(bytes, at, end - at);
        }
        return end;
    }

    private int nextMarker(int from) {
        var at = from;
        while (at + 1 < bytes.length
                && (bytes[at] != -1 || marker(at) == 0 || marker(at) == 0xff)) {
            at++;
        }
        if (at + 1 >= bytes.length) {
            throw new Unreadable(CUT_OFF);
        }
        return at;
    }

    private int endOfScan(int from) {
        for (var at = from; at + 1 < bytes.length; at++) {
            var marker = bytes[at] == -1 ? marker(at) : 0;
            var restart = marker >= 0xd0 && marker <= 0xd7;
            if (marker != 0 && marker != 0xff && !restart) {
                return at;
            }
        }
        throw new Unreadable(CUT_OFF);
    }

    private void read(int marker, int from, int end) {
        if (marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc) {
            readFrame(from, end);
            progressive = (marker & 3) == 2;
        } else if (marker == 0xe0) {
            jfif |= begins(from, end, "JFIF\0".getBytes(StandardCharsets.US_ASCII));
        } else if (marker == EXIF && begins(from, end, EXIF_BLOCK) && turn.equals(Turn.NONE)) {
            turn = Exif.turn(Arrays.copyOfRange(bytes, from + EXIF_BLOCK.length, end));
        } else if (marker == PROFILE && begins(from, end, PROFILE_BLOCK)) {
            var part = from + PROFILE_BLOCK.length;
            if (part + 2 <= end) {
                profile.put(bytes[part] & 0xff, Arrays.copyOfRange(bytes, part + 2, end));
            }
        } else if (marker == ADOBE && begins(from, end, ADOBE_BLOCK) && end - from >= 12) {
            adobe = bytes[from + 11] & 0xff;
        }
    }

    private void readFrame(int from, int end) {
        // Two frames are a hierarchy, which nobody writes and nobody reads.
        if (size != null || end - from < 6) {
            throw new Unreadable(DAMAGED);
        }
        size = new Size(length(from + 3), length(from + 1));
        var many = bytes[from + 5];
        if (many != 1 && many != 3 && many != 4 || end - from < 6 + 3 * many) {
            throw new Unreadable(DAMAGED);
        }
        components = new byte[many];
        for (var component = 0; component < many; component++) {
            components[component] = bytes[from + 6 + component * 3];
        }
    }

    private void readScan(int from) {
        // Colours that come one after the other are put together like what gets finer and finer.
        progressive |= scans == 0 && from < bytes.length && bytes[from] < components.length;
        scans++;
    }

    /** How often the decoder goes through the rows: of what gets finer it shows every state. */
    int passes() {
        return progressive ? scans : 1;
    }

    Size size() {
        return size;
    }

    Turn turn() {
        return turn;
    }

    /** As browsers take it, where the file does not say it. */
    Model model() {
        return switch (components.length) {
            case 1 -> Model.GREY;
            case 3 -> threeAreRgb() ? Model.RGB : Model.YCC;
            default -> ink();
        };
    }

    private boolean threeAreRgb() {
        if (jfif) {
            return false;
        }
        return adobe >= 0 ? adobe == 0 : Arrays.equals(components, new byte[] {'R', 'G', 'B'});
    }

    private Model ink() {
        return switch (adobe) {
            case -1 -> Model.CMYK;
            case 2 -> Model.YCCK;
            default -> Model.INVERTED_CMYK;
        };
    }

    /** The profile, which may be spread over many segments; empty if there is none. */
    byte[] profile() {
        var whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** The file without anything but the picture. */
    PlainFile plain() {
        return plain;
    }

    private boolean begins(int from, int end, byte[] block) {
        return from + block.length <= end
                && Arrays.equals(bytes, from, from + block.length, block, 0, block.length);
    }

    private int marker(int at) {
        return bytes[at + 1] & 0xff;
    }

    private int length(int at) {
        if (at + 1 >= bytes.length) {
            throw new Unreadable(CUT_OFF);
        }
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
