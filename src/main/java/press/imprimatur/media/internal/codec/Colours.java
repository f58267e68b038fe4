package press.imprimatur.media.internal.codec;

import java.util.Optional;

/**
 * What the samples of a file mean, and how they become sRGB.
 *
 * @param alpha whether opacity follows the samples, which are then already times it
 * @param profile what the file says its colours are; empty if it says nothing that fits its samples
 * @param gamma the exponent that a PNG without a profile was written with; 0 for the usual one
 */
record Colours(Model model, boolean alpha, Optional<ColourProfile> profile, double gamma) {

    static Colours of(Model model, boolean alpha, byte[] profile) {
        return new Colours(model, alpha, ColourProfile.of(profile, model), 0);
    }

    Colours withGamma(double exponent) {
        return new Colours(model, alpha, profile, exponent);
    }

    int channels() {
        return model.channels() + (alpha ? 1 : 0);
    }

    /**
     * Makes sRGB of a row.
     *
     * @param samples all channels of the first pixel, then of the next
     * @param colours where the results go, as 0xAARRGGBB
     */
    void toSrgb(float[] samples, int[] colours) {
        var device = new float[colours.length * model.channels()];
        var one = new float[model.channels()];
        for (var at = 0; at < colours.length; at++) {
            colours[at] = pixel(samples, at * channels(), one) << 24;
            System.arraycopy(one, 0, device, at * one.length, one.length);
        }
        var rgb = profile.map(found -> found.toSrgb(device)).orElseGet(() -> plain(device));
        for (var at = 0; at < colours.length; at++) {
            colours[at] |=
                    eightBits(rgb[at * 3]) << 16
                            | eightBits(rgb[at * 3 + 1]) << 8
                            | eightBits(rgb[at * 3 + 2]);
        }
    }

    /** Fills in grey, RGB or ink; gives the opacity, 0 to 255. */
    private int pixel(float[] samples, int from, float[] into) {
        var opacity = alpha ? Model.within(samples[from + into.length]) : 1;
        for (var channel = 0; channel < into.length; channel++) {
            var sample = samples[from + channel];
            into[channel] = opacity > 0 ? Model.within(sample / opacity) : 0;
        }
        model.toDevice(into);
        return eightBits(opacity);
    }

    /** As browsers show what has no profile. */
    private float[] plain(float[] device) {
        return switch (model) {
            case GREY -> bent(threeOf(device));
            case RGB, YCC -> bent(device);
            default -> inkOnPaper(device);
        };
    }

    private static float[] threeOf(float[] grey) {
        var rgb = new float[grey.length * 3];
        for (var at = 0; at < rgb.length; at++) {
            rgb[at] = grey[at / 3];
        }
        return rgb;
    }

    private static float[] inkOnPaper(float[] ink) {
        var rgb = new float[ink.length / 4 * 3];
        for (var at = 0; at < rgb.length; at++) {
            var pixel = at / 3 * 4;
            rgb[at] = (1 - ink[pixel + at % 3]) * (1 - ink[pixel + 3]);
        }
        return rgb;
    }

    private float[] bent(float[] rgb) {
        if (gamma > 0) {
            for (var at = 0; at < rgb.length; at++) {
                rgb[at] = srgb(Math.pow(rgb[at], 1 / gamma));
            }
        }
        return rgb;
    }

    private static float srgb(double light) {
        return (float)
                (light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055);
    }

    private static int eightBits(float sample) {
        return Math.round(Model.within(sample) * 255);
    }
}
