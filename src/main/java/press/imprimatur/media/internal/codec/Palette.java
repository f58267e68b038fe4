package press.imprimatur.media.internal.codec;

/** The colours that the samples of a picture are numbers of. */
final class Palette {

    private static final int MOST = 256;

    private final float[][] colours = new float[MOST][];
    private final boolean alpha;

    /**
     * @param rgb red, green and blue of each colour, one after the other
     * @param opacity of the first colours; the rest are opaque
     * @param alpha whether opacity is told at all
     */
    Palette(byte[] rgb, byte[] opacity, boolean alpha) {
        this.alpha = alpha;
        for (var number = 0; number < MOST; number++) {
            var opaque = number < opacity.length ? (opacity[number] & 0xff) / 255f : 1;
            colours[number] = new float[alpha ? 4 : 3];
            for (var channel = 0; channel < 3 && number * 3 + channel < rgb.length; channel++) {
                colours[number][channel] = (rgb[number * 3 + channel] & 0xff) / 255f * opaque;
            }
            if (alpha) {
                colours[number][3] = opaque;
            }
        }
    }

    boolean alpha() {
        return alpha;
    }

    /** What a number stands for: red, green, blue times the opacity, and the opacity if told. */
    float[] colour(int number) {
        return colours[number & 0xff];
    }
}
