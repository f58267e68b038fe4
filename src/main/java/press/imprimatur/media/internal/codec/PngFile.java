package press.imprimatur.media.internal.codec;

import static press.imprimatur.media.internal.codec.Unreadable.Why.DAMAGED;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** A PNG. */
final class PngFile implements PictureFile {

    private final PngChunks chunks;
    private final int bands;
    private final float most;

    PngFile(byte[] bytes) {
        chunks = PngChunks.of(bytes);
        bands =
                switch (chunks.colourType()) {
                    case 0, 3 -> 1;
                    case 2 -> 3;
                    case 4 -> 2;
                    case 6 -> 4;
                    default -> throw new Unreadable(DAMAGED);
                };
        most = chunks.depth() == 16 ? 65_535 : 255;
    }

    @Override
    public Size size() {
        return chunks.size();
    }

    @Override
    public Colours colours() {
        var grey = !chunks.isPalette() && bands < 3;
        var alpha = bands % 2 == 0 || chunks.transparency().length > 0;
        return Colours.of(grey ? Model.GREY : Model.RGB, alpha, chunks.profile())
                .withGamma(chunks.unusualGamma());
    }

    @Override
    public Turn turn() {
        return chunks.turn();
    }

    @Override
    public boolean moves() {
        return chunks.moves();
    }

    @Override
    public boolean lossless() {
        return true;
    }

    @Override
    public void decode(Averages averages) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var input = chunks.plain().open()) {
            reader.setInput(input, true, true);
            var param = reader.getDefaultReadParam();
            param.setDestination(
                    new Sink(size(), bands, chunks.depth() == 16, pixels(averages)).image());
            reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private Sink.Pixels pixels(Averages averages) {
        if (chunks.isPalette()) {
            return looked(averages);
        }
        var pixel = new float[colours().channels()];
        if (bands % 2 == 0) {
            return (x, y, samples) -> averages.add(x, y, timesOpacity(samples, pixel));
        }
        var key = transparentSamples();
        return (x, y, samples) -> averages.add(x, y, unless(key, samples, pixel));
    }

    private Sink.Pixels looked(Averages averages) {
        var palette =
                new Palette(
                        chunks.palette(), chunks.transparency(), chunks.transparency().length > 0);
        var numbers = (1 << chunks.depth()) - 1;
        // The reader widens what has fewer bits, so that the last number becomes 255.
        return (x, y, samples) -> averages.add(x, y, palette.colour(samples[0] * numbers / 255));
    }

    private float[] timesOpacity(int[] samples, float[] pixel) {
        var opacity = samples[bands - 1] / most;
        for (var band = 0; band < bands - 1; band++) {
            pixel[band] = samples[band] / most * opacity;
        }
        pixel[bands - 1] = opacity;
        return pixel;
    }

    private float[] unless(int[] transparent, int[] samples, float[] pixel) {
        var same = transparent.length > 0;
        for (var band = 0; band < bands; band++) {
            pixel[band] = samples[band] / most;
            same = same && samples[band] == transparent[band];
        }
        if (transparent.length > 0) {
            pixel[bands] = same ? 0 : 1;
            for (var band = 0; same && band < bands; band++) {
                pixel[band] = 0;
            }
        }
        return pixel;
    }

    /**
     * The one shade or colour that is see-through, as the reader gives it; empty if there is none.
     */
    private int[] transparentSamples() {
        if (chunks.transparency().length == 0) {
            return new int[0];
        }
        if (chunks.transparency().length < bands * 2) {
            throw new Unreadable(DAMAGED);
        }
        var told = ByteBuffer.wrap(chunks.transparency());
        var widest = (1 << chunks.depth()) - 1;
        var samples = new int[bands];
        for (var band = 0; band < bands; band++) {
            var sample = told.getShort() & widest;
            samples[band] = chunks.depth() < 8 ? sample * 255 / widest : sample;
        }
        return samples;
    }
}
