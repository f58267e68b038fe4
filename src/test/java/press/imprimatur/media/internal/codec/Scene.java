package press.imprimatur.media.internal.codec;

import java.awt.Color;
import java.util.function.IntUnaryOperator;

/**
 * What the test pictures show: twelve patches of colour, none like another, so that a picture that
 * is turned, mirrored, too dark or tinted cannot be taken for it.
 */
interface Scene {

    int WIDTH = 160;
    int HEIGHT = 120;
    int ACROSS = 4;
    int DOWN = 3;

    int[] PATCHES = {
        0xc03028, 0x2f8f46, 0x2848b8, 0xe8c020,
        0xb050a0, 0x30a8b0, 0x202020, 0xf4f4f4,
        0x808080, 0x6b4226, 0xf0b090, 0x405060
    };

    /** The colour of a patch, 0xRRGGBB. */
    static int colourAt(int x, int y) {
        return PATCHES[y * DOWN / HEIGHT * ACROSS + x * ACROSS / WIDTH];
    }

    /** All pixels, row by row. */
    static int[] colours() {
        var all = new int[WIDTH * HEIGHT];
        for (var at = 0; at < all.length; at++) {
            all[at] = colourAt(at % WIDTH, at / WIDTH);
        }
        return all;
    }

    static int[] mapped(IntUnaryOperator change) {
        var all = colours();
        for (var at = 0; at < all.length; at++) {
            all[at] = change.applyAsInt(all[at]);
        }
        return all;
    }

    /** As sRGB programs make grey of it. */
    static int greyOf(int colour) {
        var of = new Color(colour);
        return Math.round(0.299f * of.getRed() + 0.587f * of.getGreen() + 0.114f * of.getBlue());
    }

    static int[] greys() {
        return mapped(Scene::greyOf);
    }

    static int[] asColours(int[] greys) {
        var all = greys.clone();
        for (var at = 0; at < all.length; at++) {
            all[at] = greys[at] * 0x010101;
        }
        return all;
    }
}
