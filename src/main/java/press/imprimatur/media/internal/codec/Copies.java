package press.imprimatur.media.internal.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the copies of which browsers choose what fits their screen: narrower ones, and all again as
 * WebP.
 */
final class Copies {

    /** A telephone's column of text, and the same on a sharp screen. */
    private static final int[] WIDTHS = {480, 960};

    /** A copy that is hardly narrower is not worth its place. */
    private static final double NARROWER = 0.8;

    /** What WebP has to save before a second encoding of everything is kept. */
    private static final double LIGHTER = 0.9;

    private static final Colours STRAIGHT = Colours.of(Model.RGB, true, new byte[0]);

    private final Size size;
    private final int[] colours;
    private final PictureRendition main;

    Copies(Size size, int[] colours, PictureRendition main) {
        this.size = size;
        this.colours = colours;
        this.main = main;
    }

    List<PictureRendition> all(Optional<WebPWriting> webp) throws IOException {
        var encoders = new ArrayList<Encoder>();
        var narrower = new ArrayList<PictureRendition>();
        for (var width : WIDTHS) {
            if (width <= size.width() * NARROWER) {
                var encoder = narrowed(width);
                encoders.add(encoder);
                narrower.add(encoder.likewise(main));
            }
        }
        encoders.add(new Encoder(size, colours));
        var copies = new ArrayList<>(narrower);
        if (webp.isPresent()) {
            copies.addAll(ifLighter(webp.get().of(encoders, main), narrower));
        }
        return copies;
    }

    private List<PictureRendition> ifLighter(
            List<PictureRendition> webp, List<PictureRendition> narrower) {
        var usual = bytes(Stream.concat(Stream.of(main), narrower.stream()));
        return bytes(webp.stream()) <= usual * LIGHTER ? webp : List.of();
    }

    private static long bytes(Stream<PictureRendition> renditions) {
        return renditions.mapToLong(each -> each.bytes().length).sum();
    }

    private Encoder narrowed(int width) {
        var height = (int) Math.max(1, Math.round((double) size.height() * width / size.width()));
        var to = new Size(width, height);
        var averages = new Averages(size, to, STRAIGHT.channels());
        for (var at = 0; at < colours.length; at++) {
            averages.add(at % size.width(), at / size.width(), samples(colours[at]));
        }
        return new Encoder(to, colours(averages, to));
    }

    /** Times the opacity, so that what cannot be seen colours nothing. */
    private static float[] samples(int colour) {
        var opacity = (colour >>> 24) / 255f;
        return new float[] {
            (colour >> 16 & 0xff) / 255f * opacity,
            (colour >> 8 & 0xff) / 255f * opacity,
            (colour & 0xff) / 255f * opacity,
            opacity
        };
    }

    private static int[] colours(Averages averages, Size to) {
        var all = new int[to.width() * to.height()];
        var row = new int[to.width()];
        var samples = new float[to.width() * STRAIGHT.channels()];
        for (var y = 0; y < to.height(); y++) {
            averages.row(y, samples);
            STRAIGHT.toSrgb(samples, row);
            System.arraycopy(row, 0, all, y * to.width(), row.length);
        }
        return all;
    }
}
