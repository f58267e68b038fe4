package press.imprimatur.media.internal.codec;

import java.awt.Rectangle;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A JPEG. */
final class JpegFile implements PictureFile {

    /** The JDK reads ink only into memory: so much of it at once. */
    private static final int SAMPLES_AT_ONCE = 100_000_000;

    private final JpegSegments segments;
    private final boolean[] incomplete = new boolean[1];

    JpegFile(byte[] bytes) {
        segments = JpegSegments.of(bytes);
    }

    @Override
    public Size size() {
        return segments.size();
    }

    @Override
    public Colours colours() {
        return Colours.of(segments.model(), false, segments.profile());
    }

    @Override
    public Turn turn() {
        return segments.turn();
    }

    @Override
    public boolean moves() {
        return false;
    }

    @Override
    public boolean lossless() {
        return false;
    }

    @Override
    public void decode(Averages averages) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var input = segments.plain().open()) {
            reader.setInput(input);
            reader.addIIOReadWarningListener(this::weigh);
            if (segments.model().channels() == 4) {
                readInk(reader, averages);
            } else {
                readInto(reader, averages);
            }
        } finally {
            reader.dispose();
        }
        if (incomplete[0]) {
            throw new Unreadable(Unreadable.Why.CUT_OFF);
        }
    }

    private void readInto(ImageReader reader, Averages averages) throws IOException {
        var pixel = new float[segments.model().channels()];
        var sink =
                new Sink(
                        size(),
                        pixel.length,
                        false,
                        (x, y, samples) -> averages.add(x, y, fractions(samples, 0, pixel)));
        sink.skip((segments.passes() - 1) * size().height());
        var param = reader.getDefaultReadParam();
        param.setDestination(sink.image());
        reader.read(0, param);
        if (sink.rows() != segments.passes() * size().height()) {
            throw new Unreadable(Unreadable.Why.DAMAGED);
        }
    }

    private void readInk(ImageReader reader, Averages averages) throws IOException {
        var rows = Math.max(1, SAMPLES_AT_ONCE / (size().width() * 4));
        var pixel = new float[4];
        for (var top = 0; top < size().height(); top += rows) {
            var height = Math.min(rows, size().height() - top);
            var param = reader.getDefaultReadParam();
            param.setSourceRegion(new Rectangle(0, top, size().width(), height));
            var stretch = reader.readRaster(0, param);
            for (var y = 0; y < height; y++) {
                var samples = row(stretch, y);
                for (var x = 0; x < size().width(); x++) {
                    averages.add(x, top + y, fractions(samples, x * 4, pixel));
                }
            }
        }
    }

    private static int[] row(Raster raster, int y) {
        return raster.getPixels(
                raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, (int[]) null);
    }

    private static float[] fractions(int[] samples, int from, float[] pixel) {
        for (var channel = 0; channel < pixel.length; channel++) {
            pixel[channel] = samples[from + channel] / 255f;
        }
        return pixel;
    }

    /** The decoder fills what is missing with grey, and only mentions it. */
    private void weigh(ImageReader reader, String warning) {
        if (warning.matches("(?is).*(premature|truncated|bad huffman|instead of RST).*")) {
            incomplete[0] = true;
        }
    }
}
