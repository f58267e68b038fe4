package press.imprimatur.media.internal.codec;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;

/**
 * What the JDK's readers write a picture into: it holds no pixel, but hands each on. So a hundred
 * megapixels need no hundred megapixels of memory.
 */
final class Sink extends WritableRaster {

    /** Takes the samples of one pixel; the array is used again. */
    interface Pixels {
        void take(int x, int y, int[] samples);
    }

    private final boolean deep;
    private final Pixels pixels;
    private int skipped;
    private int rows;
    private int[] row = new int[0];

    /** Of one (grey), two (with opacity), three (RGB) or four bands, 8 or 16 bits each. */
    Sink(Size size, int bands, boolean deep, Pixels pixels) {
        super(model(size, bands, type(deep)), new Nothing(type(deep)), new Point());
        this.deep = deep;
        this.pixels = pixels;
    }

    private static SampleModel model(Size size, int bands, int type) {
        return new PixelInterleavedSampleModel(
                type, size.width(), size.height(), bands, bands * size.width(), offsets(bands));
    }

    private static int type(boolean deep) {
        return deep ? DataBuffer.TYPE_USHORT : DataBuffer.TYPE_BYTE;
    }

    /** What a reader is told to write into. */
    BufferedImage image() {
        var alpha = numBands % 2 == 0;
        var space = ColorSpace.getInstance(numBands < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        var model =
                new ComponentColorModel(
                        space,
                        alpha,
                        false,
                        alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                        type(deep));
        return new BufferedImage(model, this, false, null);
    }

    /** Passes over so many rows before the first that counts. */
    void skip(int rows) {
        skipped = rows;
    }

    /** How many rows came, those passed over included. */
    int rows() {
        return rows;
    }

    @Override
    public void setRect(int dx, int dy, Raster from) {
        for (var y = from.getMinY(); y < from.getMinY() + from.getHeight(); y++) {
            if (rows >= skipped) {
                takeRow(from.getMinX() + dx, y + dy, from, y);
            }
            rows++;
        }
    }

    private void takeRow(int x, int y, Raster from, int row) {
        var width = from.getWidth();
        this.row = from.getPixels(from.getMinX(), row, width, 1, room(width));
        var pixel = new int[numBands];
        for (var at = 0; at < width; at++) {
            System.arraycopy(this.row, at * numBands, pixel, 0, numBands);
            pixels.take(x + at, y, pixel);
        }
    }

    private int[] room(int width) {
        return row.length == width * numBands ? row : new int[width * numBands];
    }

    @Override
    public void setPixel(int x, int y, int[] samples) {
        pixels.take(x, y, samples);
    }

    private static int[] offsets(int bands) {
        var offsets = new int[bands];
        for (var band = 0; band < bands; band++) {
            offsets[band] = band;
        }
        return offsets;
    }

    /** Whoever reads from here, or writes past the two methods above, is told so. */
    private static final class Nothing extends DataBuffer {

        Nothing(int type) {
            super(type, 0);
        }

        @Override
        public int getElem(int bank, int at) {
            throw new UnsupportedOperationException("no pixel is kept");
        }

        @Override
        public void setElem(int bank, int at, int value) {
            throw new UnsupportedOperationException("no pixel is kept");
        }
    }
}
