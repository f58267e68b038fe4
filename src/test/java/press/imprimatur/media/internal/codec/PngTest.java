package press.imprimatur.media.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngTest {

    private static final int RGB = 2;
    private static final int GREY = 0;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int RGB_ALPHA = 6;

    private static PictureRendition render(byte[] content) {
        return Codec.render(content, Codec.MOST_PIXELS).main();
    }

    @ParameterizedTest
    @CsvSource({"8, false", "16, false", "8, true", "16, true"})
    void keepsColours(int depth, boolean interlaced) {
        var png =
                new TestPng(Scene.WIDTH, Scene.HEIGHT, depth, RGB, interlaced)
                        .of((x, y) -> deep(channels(Scene.colourAt(x, y)), depth));

        Looks.like(render(png), Scene.WIDTH, Scene.colours());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void keepsGreysOfEveryDepth(int depth) {
        var most = (1 << Math.min(depth, 8)) - 1;
        var png =
                TestPng.scene(depth, GREY)
                        .of((x, y) ->
                                deep(
                                        new int[] {Scene.greyOf(Scene.colourAt(x, y)) * most / 255},
                                        depth));

        var rounded = Scene.mapped(colour -> Scene.greyOf(colour) * most / 255 * 255 / most);
        Looks.like(render(png), Scene.WIDTH, Scene.asColours(rounded));
    }

    @ParameterizedTest
    @CsvSource({"4, false", "8, false", "4, true"})
    void keepsTheColoursOfAPalette(int depth, boolean interlaced) {
        var png =
                new TestPng(Scene.WIDTH, Scene.HEIGHT, depth, PALETTE, interlaced)
                        .chunk("PLTE", palette(Scene.PATCHES))
                        .of((x, y) -> new int[] {number(x, y)});

        Looks.like(render(png), Scene.WIDTH, Scene.colours());
    }

    @Test
    void keepsAPaletteOfTwo() {
        var png =
                TestPng.scene(1, PALETTE)
                        .chunk("PLTE", palette(0xc03028, 0x2848b8))
                        .of((x, y) -> new int[] {number(x, y) % 2});

        var expected = Scene.mapped(colour -> number(colour) % 2 == 0 ? 0xc03028 : 0x2848b8);
        Looks.like(render(png), Scene.WIDTH, expected);
    }

    @Test
    void keepsWhatIsSeeThroughInAPalette() {
        var png =
                TestPng.scene(8, PALETTE)
                        .chunk("PLTE", palette(Scene.PATCHES))
                        .chunk("tRNS", new byte[] {0, (byte) 128})
                        .of((x, y) -> new int[] {number(x, y)});

        var image = Looks.image(render(png));

        assertThat(image.getRGB(20, 20) >>> 24).isZero();
        assertThat(image.getRGB(60, 20)).isEqualTo(0x80000000 | Scene.PATCHES[1]);
        assertThat(image.getRGB(100, 20)).isEqualTo(0xff000000 | Scene.PATCHES[2]);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16})
    void keepsOpacity(int depth) {
        var png =
                TestPng.scene(depth, RGB_ALPHA)
                        .of((x, y) -> deep(withOpacity(channels(Scene.colourAt(x, y)), x), depth));

        var image = Looks.image(render(png));

        assertThat(image.getRGB(20, 20)).isEqualTo(0x14000000 | Scene.PATCHES[0]);
        assertThat(image.getRGB(150, 110)).isEqualTo(0x96000000 | Scene.PATCHES[11]);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16})
    void keepsTheOpacityOfGreys(int depth) {
        var png =
                TestPng.scene(depth, GREY_ALPHA)
                        .of((x, y) -> deep(withOpacity(new int[] {0x70}, x), depth));

        assertThat(Looks.image(render(png)).getRGB(100, 20)).isEqualTo(0x64707070);
    }

    @Test
    void makesOneColourSeeThroughThatTheFileNames() {
        var key = ByteBuffer.allocate(6).putShort((short) 0xc0).putShort((short) 0x30);
        var png =
                TestPng.scene(8, RGB)
                        .chunk("tRNS", key.putShort((short) 0x28).array())
                        .of((x, y) -> channels(Scene.colourAt(x, y)));

        var image = Looks.image(render(png));

        assertThat(image.getRGB(20, 20) >>> 24).isZero();
        assertThat(image.getRGB(60, 20)).isEqualTo(0xff000000 | Scene.PATCHES[1]);
    }

    @Test
    void becomesOpaqueWhenNothingShowsThrough() {
        var png =
                TestPng.scene(8, RGB_ALPHA)
                        .of((x, y) -> withOpacity(channels(Scene.colourAt(x, y)), 255));

        assertThat(Looks.image(render(png)).getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void readsColoursAsTheProfileSays() {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var png =
                TestPng.scene(16, RGB)
                        .chunk("iCCP", named(TestPng.folded(linear)))
                        .of((x, y) -> light(Scene.colourAt(x, y)));

        Looks.like(render(png), Scene.WIDTH, Scene.colours());
    }

    @Test
    void readsGreysAsTheProfileSays() {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        var png =
                TestPng.scene(16, GREY)
                        .chunk("iCCP", named(TestPng.folded(linear)))
                        .of((x, y) -> new int[] {linear(Scene.greyOf(Scene.colourAt(x, y)))});

        Looks.like(render(png), Scene.WIDTH, Scene.asColours(Scene.greys()));
    }

    @Test
    void readsColoursByTheirGammaWhereThereIsNoProfile() {
        var png =
                TestPng.scene(16, RGB)
                        .chunk("gAMA", ByteBuffer.allocate(4).putInt(100_000).array())
                        .of((x, y) -> light(Scene.colourAt(x, y)));

        Looks.like(render(png), Scene.WIDTH, Scene.colours());
    }

    @Test
    void passesOverAProfileOfOtherColoursOrNone() {
        var grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        var png =
                TestPng.scene(8, RGB)
                        .chunk("iCCP", named(TestPng.folded(grey)))
                        .of((x, y) -> channels(Scene.colourAt(x, y)));
        var damaged =
                TestPng.scene(8, RGB)
                        .chunk("iCCP", named(TestPng.folded(new byte[500])))
                        .of((x, y) -> channels(Scene.colourAt(x, y)));

        Looks.like(render(png), Scene.WIDTH, Scene.colours());
        Looks.like(render(damaged), Scene.WIDTH, Scene.colours());
    }

    @Test
    void turnsWhatTheCameraHeldSideways() {
        var png =
                TestPng.scene(8, RGB)
                        .chunk("eXIf", TestJpeg.exif(6))
                        .of((x, y) -> channels(Scene.colourAt(x, y)));

        var image = Looks.image(render(png));

        assertThat(image.getWidth()).isEqualTo(Scene.HEIGHT);
        assertThat(image.getRGB(110, 10) & 0xffffff).isEqualTo(Scene.PATCHES[0]);
    }

    @Test
    void leavesTextsFolded() {
        var gigabyte = TestPng.folded(new byte[64 * 1024 * 1024]);
        var png =
                TestPng.scene(8, RGB)
                        .chunk("zTXt", named(gigabyte))
                        .of((x, y) -> channels(Scene.colourAt(x, y)));

        Looks.like(render(png), Scene.WIDTH, Scene.colours());
    }

    @Test
    void scalesDownWithoutChangingColours() {
        var png =
                new TestPng(4000, 3000, 8, RGB, false)
                        .of((x, y) -> channels(Scene.colourAt(x * 160 / 4000, y * 120 / 3000)));

        var image = Looks.image(render(png));

        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(1200);
        assertThat(image.getRGB(200, 200) & 0xffffff).isEqualTo(Scene.PATCHES[0]);
        assertThat(image.getRGB(1500, 1100) & 0xffffff).isEqualTo(Scene.PATCHES[11]);
    }

    @Test
    void saysOfOneThatMovesThatItDoes() {
        var two = ByteBuffer.allocate(8).putInt(2).putInt(0).array();
        var png =
                TestPng.scene(8, RGB)
                        .chunk("acTL", two)
                        .of((x, y) -> channels(Scene.colourAt(x, y)));

        assertThat(render(png).moves()).isTrue();
    }

    private static byte[] named(byte[] folded) {
        return ByteBuffer.allocate(3 + folded.length)
                .put((byte) 'p')
                .put((byte) 0)
                .put((byte) 0)
                .put(folded)
                .array();
    }

    private static int[] deep(int[] samples, int depth) {
        return depth < 16 ? samples : Arrays.stream(samples).map(sample -> sample * 257).toArray();
    }

    private static int[] channels(int colour) {
        return new int[] {colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff};
    }

    private static int[] light(int colour) {
        return Arrays.stream(channels(colour)).map(PngTest::linear).toArray();
    }

    private static int linear(int sample) {
        return (int) Math.round(Looks.light(sample) * 65_535);
    }

    private static int[] withOpacity(int[] samples, int opacity) {
        var all = Arrays.copyOf(samples, samples.length + 1);
        all[samples.length] = opacity;
        return all;
    }

    private static int number(int x, int y) {
        return number(Scene.colourAt(x, y));
    }

    private static int number(int colour) {
        return Arrays.stream(Scene.PATCHES).boxed().toList().indexOf(colour);
    }

    private static byte[] palette(int... colours) {
        var bytes = ByteBuffer.allocate(colours.length * 3);
        for (var colour : colours) {
            for (var channel : channels(colour)) {
                bytes.put((byte) channel);
            }
        }
        return bytes.array();
    }
}
