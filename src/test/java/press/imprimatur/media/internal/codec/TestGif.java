package press.imprimatur.media.internal.codec;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Writes GIF files, still and moving. */
interface TestGif {

    /** A picture whose colours are those of the scene; the last number is see-through if said. */
    static BufferedImage scene(boolean seeThrough) {
        var image = image(Scene.WIDTH, Scene.HEIGHT, seeThrough ? 11 : -1);
        var colours = Scene.colours();
        for (var at = 0; at < colours.length; at++) {
            image.getRaster().setSample(at % Scene.WIDTH, at / Scene.WIDTH, 0, number(colours[at]));
        }
        return image;
    }

    /** One colour of the scene all over. */
    static BufferedImage plain(int width, int height, int number) {
        var image = image(width, height, -1);
        image.getRaster().setSamples(0, 0, width, height, 0, filled(width * height, number));
        return image;
    }

    private static int[] filled(int length, int number) {
        return IntStream.generate(() -> number).limit(length).toArray();
    }

    private static int number(int colour) {
        return IntStream.range(0, Scene.PATCHES.length)
                .filter(at -> Scene.PATCHES[at] == colour)
                .findFirst()
                .orElseThrow();
    }

    private static BufferedImage image(int width, int height, int seeThrough) {
        var palette = new int[16];
        System.arraycopy(Scene.PATCHES, 0, palette, 0, Scene.PATCHES.length);
        var model = new IndexColorModel(8, 16, palette, 0, false, seeThrough, 0);
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
    }

    static byte[] of(BufferedImage... images) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (var image : List.of(images)) {
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Lays its pictures upon something larger, at a place. */
    static byte[] onto(byte[] gif, int width, int height, int left, int top) {
        var file = gif.clone();
        word(file, 6, width);
        word(file, 8, height);
        var descriptor = firstImage(file);
        word(file, descriptor + 1, left);
        word(file, descriptor + 3, top);
        return file;
    }

    private static int firstImage(byte[] file) {
        var at = 13 + ((file[10] & 0x80) == 0 ? 0 : 3 << ((file[10] & 7) + 1));
        while (file[at] == 0x21) {
            at += 2;
            while (file[at] != 0) {
                at += 1 + (file[at] & 0xff);
            }
            at++;
        }
        return at;
    }

    private static void word(byte[] file, int at, int value) {
        file[at] = (byte) value;
        file[at + 1] = (byte) (value >> 8);
    }
}
