package press.imprimatur.media.internal.codec;

import java.awt.color.ColorSpace;

/** What the samples of a file stand for. */
enum Model {
    GREY(1, ColorSpace.TYPE_GRAY) {
        @Override
        void toDevice(float[] sample) {
            // It is.
        }
    },
    RGB(3, ColorSpace.TYPE_RGB) {
        @Override
        void toDevice(float[] sample) {
            // It is.
        }
    },
    /** Brightness and two colour differences, as JFIF writes RGB. */
    YCC(3, ColorSpace.TYPE_RGB) {
        @Override
        void toDevice(float[] sample) {
            fromYcc(sample);
        }
    },
    /** Ink: 1 is all of it. */
    CMYK(4, ColorSpace.TYPE_CMYK) {
        @Override
        void toDevice(float[] sample) {
            // It is.
        }
    },
    /** What Adobe's programs write: 1 is no ink at all. */
    INVERTED_CMYK(4, ColorSpace.TYPE_CMYK) {
        @Override
        void toDevice(float[] sample) {
            for (var ink = 0; ink < 4; ink++) {
                sample[ink] = 1 - sample[ink];
            }
        }
    },
    /** The same with what the three inks take away as brightness and differences, and black. */
    YCCK(4, ColorSpace.TYPE_CMYK) {
        @Override
        void toDevice(float[] sample) {
            // Turned over once by Adobe's programs, and once more by this form: only black is not.
            fromYcc(sample);
            sample[3] = 1 - sample[3];
        }
    };

    private static final float MIDDLE = 128 / 255f;

    private final int channels;
    private final int space;

    Model(int channels, int space) {
        this.channels = channels;
        this.space = space;
    }

    int channels() {
        return channels;
    }

    /** The kind of colour space that a profile must be of to say something of these samples. */
    int space() {
        return space;
    }

    /** Makes grey, RGB or ink of the samples. */
    abstract void toDevice(float[] sample);

    private static void fromYcc(float[] sample) {
        var brightness = sample[0];
        var blue = sample[1] - MIDDLE;
        var red = sample[2] - MIDDLE;
        sample[0] = within(brightness + 1.402f * red);
        sample[1] = within(brightness - 0.344136f * blue - 0.714136f * red);
        sample[2] = within(brightness + 1.772f * blue);
    }

    static float within(float sample) {
        return Math.min(1, Math.max(0, sample));
    }
}
