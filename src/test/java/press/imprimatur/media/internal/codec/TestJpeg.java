package press.imprimatur.media.internal.codec;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;

/** Writes JPEG files of every kind. */
interface TestJpeg {

    int MOST_IN_A_SEGMENT = 65_000;

    /** An ordinary one, of the size that its colours have. */
    static byte[] of(int width, int[] colours, boolean progressive) {
        var height = colours.length / width;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, colours, 0, width);
        return written(new IIOImage(image, null, null), progressive);
    }

    static byte[] scene() {
        return of(Scene.WIDTH, Scene.colours(), false);
    }

    /** One of samples that nobody has converted: grey (1), or ink (4). */
    static byte[] raw(int width, int bands, byte[] samples) {
        var height = samples.length / bands / width;
        var raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, bands, null);
        raster.setDataElements(0, 0, width, height, samples);
        if (bands == 1) {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            image.setData(raster);
            return written(new IIOImage(image, null, null), false);
        }
        return written(new IIOImage(raster, null, null), false);
    }

    private static byte[] written(IIOImage image, boolean progressive) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(1);
            param.setProgressiveMode(
                    progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            if (!image.hasRaster()) {
                var type = ImageTypeSpecifier.createFromRenderedImage(image.getRenderedImage());
                image.setMetadata(
                        Encoder.withEveryColour(writer.getDefaultImageMetadata(type, param)));
            }
            writer.setOutput(output);
            writer.write(null, image, param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Puts a segment right behind the beginning. */
    static byte[] with(byte[] jpeg, int marker, byte[]... contents) {
        var length = Arrays.stream(contents).mapToInt(part -> part.length).sum();
        var file = ByteBuffer.allocate(jpeg.length + 4 + length);
        file.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker).putShort((short) (length + 2));
        for (var content : contents) {
            file.put(content);
        }
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        return with(jpeg, 0xe1, ascii("Exif\0\0"), exif(orientation));
    }

    /** The smallest block that says how the camera was held, and where it stood. */
    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(38)
                .put(ascii("MM\0*"))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(8)
                .putInt(0)
                .array();
    }

    /** A profile, in as many segments as it needs. */
    static byte[] withProfile(byte[] jpeg, byte[] profile) {
        var parts = (profile.length + MOST_IN_A_SEGMENT - 1) / MOST_IN_A_SEGMENT;
        var file = jpeg;
        for (var part = parts; part > 0; part--) {
            var from = (part - 1) * MOST_IN_A_SEGMENT;
            var to = Math.min(profile.length, from + MOST_IN_A_SEGMENT);
            var number = new byte[] {(byte) part, (byte) parts};
            file =
                    with(
                            file,
                            0xe2,
                            ascii("ICC_PROFILE\0"),
                            number,
                            Arrays.copyOfRange(profile, from, to));
        }
        return file;
    }

    /** Adobe's mark: 0 for RGB or ink as it is, 2 for ink as brightness and colour. */
    static byte[] withAdobe(byte[] jpeg, int transform) {
        return with(jpeg, 0xee, ascii("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, (byte) transform});
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
