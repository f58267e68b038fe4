package press.imprimatur.media.internal.codec;

/**
 * Scales a picture down while it is read. Each pixel of the file adds to the one or two (across)
 * times one or two (down) pixels that it falls on, in any order, and is forgotten: what is kept has
 * the size of the result, however large the file unfolds.
 */
final class Averages {

    private final int width;
    private final int channels;
    private final float[] sums;
    private final Shares across;
    private final Shares down;

    Averages(Size from, Size to, int channels) {
        this.width = to.width();
        this.channels = channels;
        this.sums = new float[to.width() * to.height() * channels];
        this.across = new Shares(from.width(), to.width());
        this.down = new Shares(from.height(), to.height());
    }

    void add(int x, int y, float[] pixel) {
        var row = down.first[y];
        addTo(row, x, down.share[y], pixel);
        if (down.rest[y] > 0) {
            addTo(row + 1, x, down.rest[y], pixel);
        }
    }

    private void addTo(int row, int x, float weight, float[] pixel) {
        var column = across.first[x];
        var at = (row * width + column) * channels;
        var share = across.share[x] * weight;
        for (var channel = 0; channel < channels; channel++) {
            sums[at + channel] += pixel[channel] * share;
        }
        var rest = across.rest[x] * weight;
        if (rest > 0) {
            for (var channel = 0; channel < channels; channel++) {
                sums[at + channels + channel] += pixel[channel] * rest;
            }
        }
    }

    /** Copies one row of the result: its pixels one after the other, channel by channel. */
    void row(int y, float[] into) {
        System.arraycopy(sums, y * width * channels, into, 0, width * channels);
    }

    /** Of each place along one side: where it falls, and with which parts of the result there. */
    private static final class Shares {

        final int[] first;
        final float[] share;
        final float[] rest;

        Shares(int from, int to) {
            first = new int[from];
            share = new float[from];
            rest = new float[from];
            for (var at = 0; at < from; at++) {
                var begin = (long) at * to;
                var end = begin + to;
                first[at] = (int) (begin / from);
                var border = (first[at] + 1L) * from;
                share[at] = (float) (Math.min(end, border) - begin) / from;
                rest[at] = (float) Math.max(0, end - border) / from;
            }
        }
    }
}
