package press.imprimatur.demonstration.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws the harbour by night, so that the demonstration needs nobody's photograph. */
class HarbourDrawing {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int WATERLINE = 470;

    private HarbourDrawing() {}

    static byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        sky(pen);
        ferry(pen);
        lamps(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void sky(Graphics2D pen) {
        pen.setPaint(
                new GradientPaint(0, 0, new Color(0x101c33), 0, WATERLINE, new Color(0x3f5f7d)));
        pen.fill(new Rectangle2D.Float(0, 0, WIDTH, WATERLINE));
        pen.setPaint(
                new GradientPaint(
                        0, WATERLINE, new Color(0x27415c), 0, HEIGHT, new Color(0x0b1424)));
        pen.fill(new Rectangle2D.Float(0, WATERLINE, WIDTH, HEIGHT - WATERLINE));
        pen.setColor(new Color(0xf2e6c4));
        pen.fill(new Ellipse2D.Float(980, 90, 84, 84));
    }

    private static void ferry(Graphics2D pen) {
        pen.setColor(new Color(0xe9e4da));
        pen.fill(new Rectangle2D.Float(360, 380, 420, 70));
        pen.fill(new Rectangle2D.Float(430, 320, 250, 60));
        pen.setColor(new Color(0xa33b2a));
        pen.fill(new Rectangle2D.Float(330, 440, 480, 46));
        pen.fill(new Rectangle2D.Float(600, 262, 44, 58));
        pen.setColor(new Color(0xf4c95d));
        for (var window = 0; window < 9; window++) {
            pen.fill(new Rectangle2D.Float(385 + window * 43, 402, 20, 20));
        }
    }

    private static void lamps(Graphics2D pen) {
        pen.setStroke(new BasicStroke(5));
        for (var lamp = 0; lamp < 4; lamp++) {
            var x = 60 + lamp * 75;
            pen.setColor(new Color(0x1a2433));
            pen.drawLine(x, 380, x, 480);
            pen.setColor(new Color(0xf4c95d));
            pen.fill(new Ellipse2D.Float(x - 9, 366, 18, 18));
            pen.drawLine(x, 500, x, 560);
        }
    }
}
