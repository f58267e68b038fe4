package press.imprimatur.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture of our own, to stand where the samples have somebody else's. */
public interface TestPicture {

    /** A small JPEG. */
    static byte[] jpeg() {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        image.setRGB(10, 10, Color.CYAN.getRGB());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
