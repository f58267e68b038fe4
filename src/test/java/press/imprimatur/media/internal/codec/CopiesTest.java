package press.imprimatur.media.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final Size SIZE = new Size(1000, 400);
    private static final int RED = 0xffff0000;
    private static final int UNSEEN_BLUE = 0x000000ff;

    @Test
    void aNarrowerCopyHasTheColoursOfThePicture() throws IOException {
        var red = new int[SIZE.width() * SIZE.height()];
        Arrays.fill(red, RED);

        var copies = copies(SIZE, red, false);

        assertThat(copies).extracting(PictureRendition::width).containsExactly(480);
        var shown = Looks.image(copies.get(0));
        assertThat(shown.getHeight()).isEqualTo(192);
        assertThat(Looks.deltaE(shown.getRGB(479, 191), RED)).isLessThan(Looks.JUST_NOTICEABLE);
    }

    @Test
    void whatCannotBeSeenColoursNothingBesideIt() throws IOException {
        var half = new int[SIZE.width() * SIZE.height()];
        for (var at = 0; at < half.length; at++) {
            half[at] = at % SIZE.width() < 501 ? RED : UNSEEN_BLUE;
        }

        var shown = Looks.image(copies(SIZE, half, true).get(0));

        assertThat(shown.getRGB(100, 100)).isEqualTo(RED);
        assertThat(shown.getRGB(400, 100) >>> 24).isZero();
        assertThat(shown.getRGB(240, 100) >>> 24).isBetween(1, 254);
        assertThat(shown.getRGB(240, 100) & 0xffffff).isEqualTo(RED & 0xffffff);
    }

    @Test
    void webPLooksLikeThePicture() throws IOException {
        var size = new Size(Scene.WIDTH, Scene.HEIGHT);
        var scene = Scene.mapped(colour -> colour | 0xff000000);
        var writing = new WebPWriting();

        var drawn = writing.of(List.of(new Encoder(size, scene)), main(size, scene, true));
        var taken = writing.of(List.of(new Encoder(size, scene)), main(size, scene, false));

        Looks.like(drawn.get(0), Scene.WIDTH, scene, 0.01);
        assertPatchesAreLike(Looks.image(taken.get(0)));
    }

    /** Lossy WebP has colours for two by two pixels, so that the borders of patches are softer. */
    private static void assertPatchesAreLike(BufferedImage shown) {
        for (var patch = 0; patch < Scene.PATCHES.length; patch++) {
            var x = (2 * (patch % Scene.ACROSS) + 1) * Scene.WIDTH / (2 * Scene.ACROSS);
            var y = (2 * (patch / Scene.ACROSS) + 1) * Scene.HEIGHT / (2 * Scene.DOWN);
            assertThat(Looks.deltaE(shown.getRGB(x, y), Scene.colourAt(x, y)))
                    .as("patch " + patch)
                    .isLessThan(Looks.JUST_NOTICEABLE);
        }
    }

    /** No side of a WebP may be longer than 16,383 pixels. */
    @Test
    void whatCannotBecomeWebPHasNone() throws IOException {
        var wide = new Size(16_400, 1);
        var colours = new int[wide.width()];
        Arrays.fill(colours, RED);

        var webp =
                new WebPWriting()
                        .of(List.of(new Encoder(wide, colours)), main(wide, colours, false));

        assertThat(webp).isEmpty();
    }

    private static PictureRendition main(Size size, int[] colours, boolean lossless)
            throws IOException {
        return new Encoder(size, colours).encode(lossless, false);
    }

    private static List<PictureRendition> copies(Size size, int[] colours, boolean lossless)
            throws IOException {
        return new Copies(size, colours, main(size, colours, lossless)).all(Optional.empty());
    }
}
