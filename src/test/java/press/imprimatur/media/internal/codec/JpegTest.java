package press.imprimatur.media.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegTest {

    private static PictureRendition render(byte[] content) {
        return Codec.render(content, Codec.MOST_PIXELS).main();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsColours(boolean progressive) {
        var jpeg = TestJpeg.of(Scene.WIDTH, Scene.colours(), progressive);

        Looks.like(render(jpeg), Scene.WIDTH, Scene.colours());
    }

    @Test
    void keepsColoursThatAreStoredAsRedGreenAndBlue() {
        var jpeg = TestJpeg.withAdobe(withoutJfif(raw(3, Scene.colours())), 0);

        Looks.like(render(jpeg), Scene.WIDTH, Scene.colours());
    }

    @Test
    void keepsGreys() {
        var jpeg = TestJpeg.raw(Scene.WIDTH, 1, greys());

        Looks.like(render(jpeg), Scene.WIDTH, Scene.asColours(Scene.greys()));
    }

    @Test
    void readsGreysAsTheProfileSays() {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        var jpeg = TestJpeg.withProfile(TestJpeg.raw(Scene.WIDTH, 1, greys()), linear);

        var brighter =
                Scene.mapped(colour -> {
                    var light = Scene.greyOf(colour) / 255.0;
                    return (int) Math.round(255 * (1.055 * Math.pow(light, 1 / 2.4) - 0.055));
                });
        Looks.like(render(jpeg), Scene.WIDTH, Scene.asColours(brighter));
    }

    @Test
    void readsColoursAsTheProfileSays() {
        var swapped =
                ICC_Profile.getInstance(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        var red = swapped.getData(ICC_Profile.icSigRedColorantTag);
        swapped.setData(
                ICC_Profile.icSigRedColorantTag, swapped.getData(ICC_Profile.icSigBlueColorantTag));
        swapped.setData(ICC_Profile.icSigBlueColorantTag, red);
        var mirrored = Scene.mapped(JpegTest::blueForRed);
        var jpeg =
                TestJpeg.withProfile(TestJpeg.of(Scene.WIDTH, mirrored, false), swapped.getData());

        Looks.like(render(jpeg), Scene.WIDTH, Scene.colours());
    }

    @Test
    void passesOverAProfileOfOtherColoursOrNone() {
        var grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();

        Looks.like(
                render(TestJpeg.withProfile(TestJpeg.scene(), grey)), Scene.WIDTH, Scene.colours());
        Looks.like(
                render(TestJpeg.withProfile(TestJpeg.scene(), new byte[300])),
                Scene.WIDTH,
                Scene.colours());
        Looks.like(
                render(TestJpeg.withProfile(TestJpeg.scene(), InkProfile.bytes())),
                Scene.WIDTH,
                Scene.colours());
    }

    /** As browsers do: paper, times what each ink and black leave of it. */
    @Test
    void printsInkWithoutAProfileAsBrowsersDo() {
        Looks.like(render(raw(4, ink())), Scene.WIDTH, Scene.colours());
    }

    @Test
    void printsInvertedInk() {
        var jpeg = TestJpeg.withAdobe(raw(4, inverted(ink())), 0);

        Looks.like(render(jpeg), Scene.WIDTH, Scene.colours());
    }

    @Test
    void printsInkThatIsStoredAsBrightnessAndColour() {
        var jpeg = TestJpeg.withAdobe(raw(4, asYcc(inverted(ink()))), 2);

        Looks.like(render(jpeg), Scene.WIDTH, Scene.colours());
    }

    @Test
    void printsInkAsTheProfileSays() {
        var ink = ink();
        var jpeg =
                TestJpeg.withProfile(
                        TestJpeg.withAdobe(raw(4, inverted(ink)), 0), InkProfile.bytes());

        var printed = new int[Scene.WIDTH * Scene.HEIGHT];
        for (var at = 0; at < printed.length; at++) {
            printed[at] =
                    InkProfile.printed(
                            (ink[at] >> 24 & 0xff) / 255.0,
                            (ink[at] >> 16 & 0xff) / 255.0,
                            (ink[at] >> 8 & 0xff) / 255.0,
                            (ink[at] & 0xff) / 255.0);
        }
        Looks.like(render(jpeg), Scene.WIDTH, printed);
    }

    @Test
    void printsInkWithAProfileOfOtherColoursAsIfThereWereNone() {
        var rgb = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var jpeg = TestJpeg.withProfile(TestJpeg.withAdobe(raw(4, inverted(ink())), 0), rgb);

        Looks.like(render(jpeg), Scene.WIDTH, Scene.colours());
    }

    /**
     * Where the first patch, red, stands then: upper left, upper right, lower right, lower left.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 160, 0, 3", "2, 160, 3, 0", "3, 160, 11, 8", "4, 160, 8, 11",
        "5, 120, 0, 8", "6, 120, 8, 0", "7, 120, 11, 3", "8, 120, 3, 11"
    })
    void turnsWhatTheCameraHeldOtherwise(int orientation, int width, int left, int right) {
        var image = Looks.image(render(TestJpeg.withExif(TestJpeg.scene(), orientation)));

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(Looks.deltaE(image.getRGB(8, 8), Scene.PATCHES[left])).isLessThan(3);
        assertThat(Looks.deltaE(image.getRGB(width - 8, 8), Scene.PATCHES[right])).isLessThan(3);
    }

    @Test
    void tellsNobodyWhereTheCameraStood() {
        var rendition = render(TestJpeg.withExif(TestJpeg.scene(), 1));

        assertThat(new String(rendition.bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void doesNotStumbleOverWhatProgramsWriteIntoIt() {
        var odd = TestJpeg.with(TestJpeg.scene(), 0xe1, TestJpeg.ascii("Exif\0\0XX"));
        odd = TestJpeg.with(odd, 0xe0, TestJpeg.ascii("JFIF\0"));
        odd = TestJpeg.with(odd, 0xe2, TestJpeg.ascii("ICC_PROFILE\0"));
        odd = TestJpeg.with(odd, 0xfe, TestJpeg.ascii("a comment"));

        Looks.like(render(odd), Scene.WIDTH, Scene.colours());
    }

    private static int blueForRed(int colour) {
        return (colour & 0xff) << 16 | colour & 0xff00 | colour >> 16 & 0xff;
    }

    private static byte[] greys() {
        var greys = Scene.greys();
        var bytes = new byte[greys.length];
        for (var at = 0; at < greys.length; at++) {
            bytes[at] = (byte) greys[at];
        }
        return bytes;
    }

    /** Cyan, magenta, yellow and black that print as the scene, in one number. */
    private static int[] ink() {
        return Scene.mapped(colour -> {
            var rgb = new Color(colour);
            var most = Math.max(rgb.getRed(), Math.max(rgb.getGreen(), rgb.getBlue()));
            return left(rgb.getRed(), most) << 24
                    | left(rgb.getGreen(), most) << 16
                    | left(rgb.getBlue(), most) << 8
                    | 255 - most;
        });
    }

    private static int left(int channel, int most) {
        return 255 - Math.round(255f * channel / most);
    }

    private static int[] inverted(int[] ink) {
        var all = ink.clone();
        for (var at = 0; at < all.length; at++) {
            all[at] = ~ink[at];
        }
        return all;
    }

    private static int[] asYcc(int[] inverted) {
        var all = inverted.clone();
        for (var at = 0; at < all.length; at++) {
            var red = 255 - (inverted[at] >> 24 & 0xff);
            var green = 255 - (inverted[at] >> 16 & 0xff);
            var blue = 255 - (inverted[at] >> 8 & 0xff);
            var y = Math.round(0.299f * red + 0.587f * green + 0.114f * blue);
            var cb = Math.round(-0.168736f * red - 0.331264f * green + 0.5f * blue + 128);
            var cr = Math.round(0.5f * red - 0.418688f * green - 0.081312f * blue + 128);
            all[at] =
                    y << 24
                            | Math.min(cb, 255) << 16
                            | Math.min(cr, 255) << 8
                            | inverted[at] & 0xff;
        }
        return all;
    }

    private static byte[] raw(int bands, int[] samples) {
        var bytes = new byte[samples.length * bands];
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (samples[at / bands] >> 8 * (bands - 1 - at % bands));
        }
        return TestJpeg.raw(Scene.WIDTH, bands, bytes);
    }

    private static byte[] withoutJfif(byte[] jpeg) {
        if ((jpeg[3] & 0xff) != 0xe0) {
            return jpeg;
        }
        var rest = ByteBuffer.wrap(jpeg).getShort(4) + 4;
        return ByteBuffer.allocate(jpeg.length - rest + 2)
                .put(jpeg, 0, 2)
                .put(jpeg, rest, jpeg.length - rest)
                .array();
    }
}
