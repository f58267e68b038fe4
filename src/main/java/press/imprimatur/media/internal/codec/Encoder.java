package press.imprimatur.media.internal.codec;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.spi.ImageWriterSpi;

/** Writes what readers get. */
final class Encoder {

    private static final float QUALITY = 0.9f;

    /** A drawing stays exact while that costs readers no more than this. */
    private static final int LIGHT = 100 * 1024;

    static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";
    private static final String JPEG_DETAILS = "javax_imageio_jpeg_image_1.0";

    private final Size size;
    private final int[] colours;

    /**
     * @param colours row by row, as 0xAARRGGBB
     */
    Encoder(Size size, int[] colours) {
        this.size = size;
        this.colours = colours;
    }

    /**
     * A photograph becomes JPEG. What came without loss stays so while that is not much larger, and
     * what is see-through stays see-through.
     */
    PictureRendition encode(boolean lossless, boolean moves) throws IOException {
        if (isSeeThrough()) {
            return rendition(png(BufferedImage.TYPE_INT_ARGB), PNG, moves);
        }
        var jpeg = jpeg();
        if (lossless) {
            var png = png(BufferedImage.TYPE_INT_RGB);
            if (png.length <= Math.max(LIGHT, jpeg.length * 2)) {
                return rendition(png, PNG, moves);
            }
        }
        return rendition(jpeg, JPEG, moves);
    }

    /** In the form that another size of the same picture has. */
    PictureRendition likewise(PictureRendition main) throws IOException {
        if (main.mediaType().equals(JPEG)) {
            return rendition(jpeg(), JPEG, main.moves());
        }
        return rendition(png(type()), PNG, main.moves());
    }

    /** In a form that the JDK does not write. */
    PictureRendition encode(ImageWriterSpi writer, ImageWriteParam param, String mediaType)
            throws IOException {
        var image = new IIOImage(image(type()), null, null);
        return rendition(write(writer.createWriterInstance(), param, image), mediaType, false);
    }

    private int type() {
        return isSeeThrough() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private boolean isSeeThrough() {
        for (var colour : colours) {
            if (colour >>> 24 != 0xff) {
                return true;
            }
        }
        return false;
    }

    private PictureRendition rendition(byte[] bytes, String type, boolean moves) {
        return new PictureRendition(bytes, type, size.width(), size.height(), moves);
    }

    private byte[] png(int type) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0);
        return write(writer, param, new IIOImage(image(type), null, null));
    }

    private byte[] jpeg() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var image = image(BufferedImage.TYPE_INT_RGB);
        var about =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), param);
        return write(writer, param, new IIOImage(image, null, withEveryColour(about)));
    }

    /** Colours as fine as brightness: otherwise red lettering on white frays. */
    static IIOMetadata withEveryColour(IIOMetadata about) throws IOException {
        var root = (IIOMetadataNode) about.getAsTree(JPEG_DETAILS);
        var components = root.getElementsByTagName("componentSpec");
        for (var at = 0; at < components.getLength(); at++) {
            var component = (IIOMetadataNode) components.item(at);
            component.setAttribute("HsamplingFactor", "1");
            component.setAttribute("VsamplingFactor", "1");
        }
        about.setFromTree(JPEG_DETAILS, root);
        return about;
    }

    private static byte[] write(ImageWriter writer, ImageWriteParam param, IIOImage image)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, image, param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private BufferedImage image(int type) {
        var image = new BufferedImage(size.width(), size.height(), type);
        image.setRGB(0, 0, size.width(), size.height(), colours, 0, size.width());
        return image;
    }
}
