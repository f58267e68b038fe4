package press.imprimatur.media.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.media.internal.codec.Unreadable.Why;

/** Pictures that other programs wrote; where the folder is missing, the other tests have theirs. */
@EnabledIf("isThere")
class SharedCasesTest {

    private static final Path CASES = Path.of("..", "shared", "cases", "pictures");

    static boolean isThere() {
        return Files.isDirectory(CASES);
    }

    private static PictureRendition render(String file) throws IOException {
        return Codec.render(Files.readAllBytes(CASES.resolve(file)), Codec.MOST_PIXELS).main();
    }

    @ParameterizedTest
    @CsvSource({
        "cmyk.jpg, ff0000, 0000ff",
        "icc-gray-on-rgb.jpg, ff0000, 0000ff",
        "pal.png, ff0000, 0000ff",
        "rgba.png, ff0000, 0000ff",
        "rgb16.png, ff0000, ffff00"
    })
    void goesFromOneColourAtTheTopToTheOtherBelow(String file, String top, String bottom)
            throws IOException {
        var image = Looks.image(render(file));
        var last = image.getHeight() - 1;

        for (var y = 0; y <= last; y += 20) {
            var expected =
                    between(Integer.parseInt(top, 16), Integer.parseInt(bottom, 16), y, last);
            assertThat(Looks.deltaE(image.getRGB(image.getWidth() / 2, y), expected))
                    .as("row %d", y)
                    .isLessThan(4);
        }
    }

    private static int between(int top, int bottom, int y, int last) {
        var colour = 0;
        for (var shift = 0; shift < 24; shift += 8) {
            var from = top >> shift & 0xff;
            var to = bottom >> shift & 0xff;
            colour |= Math.round(from + (to - from) * (float) y / last) << shift;
        }
        return colour;
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart.gif", "chart-pal.png", "giftrans.gif", "anim.gif"})
    void keepsEveryPixelOfADrawing(String file) throws IOException {
        var rendition = render(file);
        var image = Looks.image(rendition);
        var original = ImageIO.read(CASES.resolve(file).toFile());

        for (var y = 0; y < original.getHeight(); y++) {
            for (var x = 0; x < original.getWidth(); x++) {
                assertThat(visible(image.getRGB(x, y))).isEqualTo(visible(original.getRGB(x, y)));
            }
        }
        assertThat(rendition.moves()).isEqualTo(file.startsWith("anim"));
    }

    private static int visible(int colour) {
        return colour >>> 24 == 0 ? 0 : colour;
    }

    @Test
    void refusesTheOneThatWasCut() {
        var refusal = catchThrowableOfType(Unreadable.class, () -> render("trunc.jpg"));

        assertThat(refusal.why()).isEqualTo(Why.CUT_OFF);
    }
}
