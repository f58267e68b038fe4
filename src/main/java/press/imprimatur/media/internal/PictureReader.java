package press.imprimatur.media.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import press.imprimatur.media.Picture.Form;
import press.imprimatur.media.PictureUnreadable;

/**
 * Makes from a file the picture that readers get: at most 1600 pixels wide, upright, and without
 * what the camera wrote into it.
 */
class PictureReader {

    private static final int WIDEST = 1600;
    private static final int TALLEST = 2400;

    /** A picture of few bytes may unfold into more pixels than there is memory. */
    private static final long MOST_PIXELS = 80_000_000;

    record Rendition(byte[] bytes, Form form) {}

    private PictureReader() {}

    /**
     * @param field where a refusal belongs
     * @throws PictureUnreadable if it is no picture, or too large a one
     */
    static Rendition render(byte[] content, String field) {
        try {
            refuseTooManyPixels(content, field);
            var image = upright(content);
            var format = image.getColorModel().hasAlpha() ? "png" : "jpg";
            var bytes = new ByteArrayOutputStream();
            Thumbnails.of(image)
                    .scale(1)
                    .outputFormat(format)
                    .outputQuality(0.85)
                    .toOutputStream(bytes);
            var type = "png".equals(format) ? "image/png" : "image/jpeg";
            return new Rendition(
                    bytes.toByteArray(), new Form(type, image.getWidth(), image.getHeight()));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // What the JDK's readers throw at damaged files.
            throw new PictureUnreadable(field);
        }
    }

    private static BufferedImage upright(byte[] content) throws IOException {
        var full = Thumbnails.of(new ByteArrayInputStream(content)).scale(1).asBufferedImage();
        var factor =
                Math.min(
                        1.0,
                        Math.min(
                                (double) WIDEST / full.getWidth(),
                                (double) TALLEST / full.getHeight()));
        return factor == 1.0 ? full : Thumbnails.of(full).scale(factor).asBufferedImage();
    }

    private static void refuseTooManyPixels(byte[] content, String field) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new PictureUnreadable(field);
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new PictureUnreadable(field);
                }
            } finally {
                reader.dispose();
            }
        }
    }
}
