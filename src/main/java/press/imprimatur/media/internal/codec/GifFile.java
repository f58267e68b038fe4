package press.imprimatur.media.internal.codec;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A GIF; of one that moves, its first picture. */
final class GifFile implements PictureFile {

    private final byte[] bytes;
    private final GifBlocks blocks;

    GifFile(byte[] bytes) {
        this.bytes = bytes;
        blocks = GifBlocks.of(bytes);
    }

    @Override
    public Size size() {
        return blocks.size();
    }

    @Override
    public Colours colours() {
        // What the first picture leaves free is see-through.
        return Colours.of(Model.RGB, true, new byte[0]);
    }

    @Override
    public Turn turn() {
        return Turn.NONE;
    }

    @Override
    public boolean moves() {
        return blocks.images() > 1;
    }

    @Override
    public boolean lossless() {
        return true;
    }

    @Override
    public void decode(Averages averages) throws IOException {
        blocks.first().refuseMoreThan(Codec.MOST_PIXELS);
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            add(reader.read(0), averages);
        } finally {
            reader.dispose();
        }
    }

    private void add(BufferedImage image, Averages averages) {
        var palette = palette((IndexColorModel) image.getColorModel());
        var raster = image.getRaster();
        var width = Math.min(raster.getWidth(), size().width() - blocks.left());
        var height = Math.min(raster.getHeight(), size().height() - blocks.top());
        for (var y = 0; y < height; y++) {
            var row = raster.getPixels(0, y, raster.getWidth(), 1, (int[]) null);
            for (var x = 0; x < width; x++) {
                averages.add(blocks.left() + x, blocks.top() + y, palette.colour(row[x]));
            }
        }
    }

    private static Palette palette(IndexColorModel model) {
        var many = model.getMapSize();
        var rgb = new byte[many * 3];
        var opacity = new byte[many];
        for (var number = 0; number < many; number++) {
            rgb[number * 3] = (byte) model.getRed(number);
            rgb[number * 3 + 1] = (byte) model.getGreen(number);
            rgb[number * 3 + 2] = (byte) model.getBlue(number);
            opacity[number] = (byte) model.getAlpha(number);
        }
        return new Palette(rgb, opacity, true);
    }
}
