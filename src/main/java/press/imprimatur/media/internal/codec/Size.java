package press.imprimatur.media.internal.codec;

/** How large a picture is, in pixels. */
record Size(int width, int height) {

    private static final int WIDEST = 1600;
    private static final int TALLEST = 2400;

    /** As long as a side may be: what JPEG and GIF can say, and more than any camera has. */
    private static final int LONGEST_SIDE = 65_535;

    void refuseMoreThan(long pixels) {
        if (width < 1 || height < 1) {
            throw new Unreadable(Unreadable.Why.DAMAGED);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > pixels) {
            throw new Unreadable(width, height);
        }
    }

    /** The size in which readers get it; never larger than the file. */
    Size forReaders(Turn turn) {
        var upright = turn.of(this);
        var factor =
                Math.min(
                        1.0,
                        Math.min(
                                (double) WIDEST / upright.width,
                                (double) TALLEST / upright.height));
        return new Size(scaled(width, factor), scaled(height, factor));
    }

    private static int scaled(int side, double factor) {
        return (int) Math.max(1, Math.round(side * factor));
    }
}
