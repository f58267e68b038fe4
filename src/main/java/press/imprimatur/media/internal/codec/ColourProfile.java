package press.imprimatur.media.internal.codec;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.Optional;

/** The ICC profile of a picture. */
final class ColourProfile {

    private static final int DEEPEST = 65_535;

    /** Where a profile says what kind of device it is of, and in which way it wants to be read. */
    private static final int DEVICE_CLASS = 12;

    private static final int INTENT = 67;
    private static final byte[] SCANNER = {'s', 'c', 'n', 'r'};

    private final int channels;
    private final ColorConvertOp toSrgb;

    private ColourProfile(ICC_Profile profile) {
        channels = profile.getNumComponents();
        toSrgb =
                new ColorConvertOp(
                        new ICC_ColorSpace(profile),
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        null);
    }

    /** Empty if there is none, if it is damaged, or of other colours than the picture's. */
    static Optional<ColourProfile> of(byte[] bytes, Model model) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            var found = ICC_Profile.getInstance(perceptual(bytes));
            if (found.getColorSpaceType() != model.space()) {
                return Optional.empty();
            }
            var profile = new ColourProfile(found);
            // A damaged one is found out when it is used.
            profile.toSrgb(new float[profile.channels]);
            return Optional.of(profile);
        } catch (IllegalArgumentException | CMMException damaged) {
            return Optional.empty();
        }
    }

    /**
     * The JDK reads a printer's profile colorimetrically, whatever it asks for. One that asks to be
     * read as pictures are (0, nearly all) is given as a scanner's, of which the same table is then
     * read as everybody else reads it.
     */
    private static byte[] perceptual(byte[] bytes) {
        if (bytes.length <= INTENT || bytes[INTENT] != 0 || bytes[DEVICE_CLASS] != 'p') {
            return bytes;
        }
        var copy = Arrays.copyOf(bytes, bytes.length);
        System.arraycopy(SCANNER, 0, copy, DEVICE_CLASS, SCANNER.length);
        return copy;
    }

    /** All channels of the first pixel, then of the next; from 0 to 1. */
    float[] toSrgb(float[] device) {
        var from = raster(device.length / channels, channels);
        var to = raster(device.length / channels, 3);
        from.setPixels(0, 0, from.getWidth(), 1, scaled(device));
        toSrgb.filter(from, to);
        var rgb = to.getPixels(0, 0, to.getWidth(), 1, (float[]) null);
        for (var at = 0; at < rgb.length; at++) {
            rgb[at] /= DEEPEST;
        }
        return rgb;
    }

    private static float[] scaled(float[] device) {
        var samples = new float[device.length];
        for (var at = 0; at < samples.length; at++) {
            samples[at] = Math.round(device[at] * DEEPEST);
        }
        return samples;
    }

    private static WritableRaster raster(int width, int bands) {
        return Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, 1, bands, null);
    }
}
