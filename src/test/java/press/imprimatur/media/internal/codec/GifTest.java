package press.imprimatur.media.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GifTest {

    private static PictureRendition render(byte[] content) {
        return Codec.render(content, Codec.MOST_PIXELS).main();
    }

    @Test
    void keepsColours() {
        var rendition = render(TestGif.of(TestGif.scene(false)));

        Looks.like(rendition, Scene.WIDTH, Scene.colours());
        assertThat(rendition.moves()).isFalse();
    }

    @Test
    void keepsWhatIsSeeThrough() {
        var image = Looks.image(render(TestGif.of(TestGif.scene(true))));

        assertThat(image.getRGB(150, 110) >>> 24).isZero();
        assertThat(image.getRGB(20, 20)).isEqualTo(0xff000000 | Scene.PATCHES[0]);
    }

    @Test
    void showsTheFirstPictureOfOneThatMovesAndSaysSo() {
        var rendition = render(TestGif.of(TestGif.scene(false), TestGif.plain(160, 120, 3)));

        Looks.like(rendition, Scene.WIDTH, Scene.colours());
        assertThat(rendition.moves()).isTrue();
    }

    @Test
    void laysASmallerFirstPictureWhereItBelongs() {
        var gif = TestGif.onto(TestGif.of(TestGif.plain(20, 10, 0)), 60, 40, 30, 5);

        var image = Looks.image(render(gif));

        assertThat(image.getWidth()).isEqualTo(60);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat(image.getRGB(29, 5) >>> 24).isZero();
        assertThat(image.getRGB(30, 5)).isEqualTo(0xff000000 | Scene.PATCHES[0]);
        assertThat(image.getRGB(49, 14)).isEqualTo(0xff000000 | Scene.PATCHES[0]);
        assertThat(image.getRGB(50, 14) >>> 24).isZero();
    }
}
