package press.imprimatur.media.internal.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG files of every kind, the rare ones too. */
final class TestPng {

    private static final int[][] PASSES = {
        {0, 0, 8, 8},
        {4, 0, 8, 8},
        {0, 4, 4, 8},
        {2, 0, 4, 4},
        {0, 2, 2, 4},
        {1, 0, 2, 2},
        {0, 1, 1, 2}
    };

    /** The samples of a pixel. */
    interface Samples {
        int[] at(int x, int y);
    }

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final int width;
    private final int height;
    private final int depth;
    private final int bands;
    private final boolean interlaced;

    TestPng(int width, int height, int depth, int colourType, boolean interlaced) {
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.interlaced = interlaced;
        bands = new int[] {1, 0, 3, 1, 2, 0, 4}[colourType];
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) depth).put((byte) colourType).put((byte) 0).put((byte) 0);
        chunk("IHDR", header.put((byte) (interlaced ? 1 : 0)).array());
    }

    static TestPng scene(int depth, int colourType) {
        return new TestPng(Scene.WIDTH, Scene.HEIGHT, depth, colourType, false);
    }

    TestPng chunk(String type, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length);
        named.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        var crc = new CRC32();
        crc.update(named.array());
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(named.array());
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        return this;
    }

    byte[] of(Samples samples) {
        var rows = new ByteArrayOutputStream();
        for (var pass : interlaced ? PASSES : new int[][] {{0, 0, 1, 1}}) {
            for (var y = pass[1]; y < height && pass[0] < width; y += pass[3]) {
                rows.write(0);
                row(rows, samples, y, pass[0], pass[2]);
            }
        }
        chunk("IDAT", folded(rows.toByteArray()));
        return chunk("IEND", new byte[0]).bytes();
    }

    /** What has been written so far. */
    byte[] bytes() {
        return file.toByteArray();
    }

    private void row(ByteArrayOutputStream rows, Samples samples, int y, int from, int step) {
        var bits = 0;
        var filled = 0;
        for (var x = from; x < width; x += step) {
            var pixel = samples.at(x, y);
            for (var band = 0; band < bands; band++) {
                bits = bits << depth | pixel[band];
                for (filled += depth; filled >= 8; filled -= 8) {
                    rows.write(bits >> filled - 8);
                }
            }
        }
        if (filled > 0) {
            rows.write(bits << 8 - filled);
        }
    }

    static byte[] folded(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(1))) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
