import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Writes a picture of so many megapixels: java Large.java MEGAPIXELS jpeg|progressive|png FILE */
class Large {

    public static void main(String[] arguments) throws IOException {
        var height = (int) Math.sqrt(Integer.parseInt(arguments[0]) * 1_000_000.0 * 3 / 4);
        var width = height * 4 / 3;
        var png = "png".equals(arguments[1]);
        var writer = ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        var param = writer.getDefaultWriteParam();
        if ("progressive".equals(arguments[1])) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        try (var output = ImageIO.createImageOutputStream(new File(arguments[2]))) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(waves(width, height), null, null), param);
        }
    }

    private static BufferedImage waves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (var y = 0; y < height; y++) {
            var down = (int) (60 * Math.cos(y / 200.0));
            for (var x = 0; x < width; x++) {
                var across = (int) (60 * Math.sin(x / 300.0));
                image.setRGB(
                        x, y, 120 + across << 16 | 120 + down << 8 | 120 + (across + down) / 2);
            }
        }
        return image;
    }
}
