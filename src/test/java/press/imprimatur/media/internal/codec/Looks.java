package press.imprimatur.media.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Compares a rendition with what it should look like, as an eye does: by ΔE in CIELAB. */
interface Looks {

    /** Nobody sees less. */
    double JUST_NOTICEABLE = 2.3;

    static BufferedImage image(PictureRendition rendition) {
        try {
            return ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Each pixel of it; those of the edges of patches may be a little softer. */
    static void like(PictureRendition rendition, int width, int[] expected) {
        like(rendition, width, expected, JUST_NOTICEABLE);
    }

    static void like(PictureRendition rendition, int width, int[] expected, double most) {
        var image = image(rendition);
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(expected.length / width);
        var sum = 0.0;
        var noticed = 0;
        for (var at = 0; at < expected.length; at++) {
            var difference = deltaE(image.getRGB(at % width, at / width), expected[at]);
            sum += difference;
            noticed += difference > most ? 1 : 0;
        }
        assertThat(sum / expected.length).as("mean ΔE").isLessThan(most / 2);
        assertThat((double) noticed / expected.length).as("share of noticed").isLessThan(0.03);
    }

    static double deltaE(int one, int other) {
        var first = lab(new Color(one));
        var second = lab(new Color(other));
        return Math.sqrt(
                Math.pow(first[0] - second[0], 2)
                        + Math.pow(first[1] - second[1], 2)
                        + Math.pow(first[2] - second[2], 2));
    }

    /** L*, a* and b* under the light that profiles reckon with (D50). */
    static double[] lab(Color colour) {
        var red = light(colour.getRed());
        var green = light(colour.getGreen());
        var blue = light(colour.getBlue());
        var x = bent((0.4360747 * red + 0.3850649 * green + 0.1430804 * blue) / 0.96422);
        var y = bent(0.2225045 * red + 0.7168786 * green + 0.0606169 * blue);
        var z = bent((0.0139322 * red + 0.0971045 * green + 0.7141733 * blue) / 0.82521);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    static double light(int sample) {
        var value = sample / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double bent(double value) {
        return value > 216 / 24389.0 ? Math.cbrt(value) : (24389 / 27.0 * value + 16) / 116;
    }
}
