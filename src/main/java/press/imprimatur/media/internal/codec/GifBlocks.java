package press.imprimatur.media.internal.codec;

import static press.imprimatur.media.internal.codec.Unreadable.Why.CUT_OFF;
import static press.imprimatur.media.internal.codec.Unreadable.Why.DAMAGED;

/** A GIF looked through from its beginning to its end. */
final class GifBlocks {

    private static final int SCREEN = 13;
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3b;

    private final byte[] bytes;
    private final Size screen;
    private int images;
    private int left;
    private int top;
    private Size first = new Size(0, 0);

    private GifBlocks(byte[] bytes) {
        this.bytes = bytes;
        if (bytes.length < SCREEN) {
            throw new Unreadable(CUT_OFF);
        }
        screen = new Size(word(6), word(8));
    }

    static GifBlocks of(byte[] bytes) {
        var blocks = new GifBlocks(bytes);
        var at = SCREEN + colours(bytes[10]);
        // Some programs leave out the last byte.
        while (at < bytes.length && bytes[at] != TRAILER) {
            at = blocks.take(at);
        }
        if (at > bytes.length) {
            throw new Unreadable(CUT_OFF);
        }
        if (blocks.images == 0) {
            throw new Unreadable(at == bytes.length ? CUT_OFF : DAMAGED);
        }
        return blocks;
    }

    private int take(int at) {
        return switch (bytes[at]) {
            case EXTENSION -> endOfParts(at + 2);
            case IMAGE -> takeImage(at);
            case 0 -> at + 1;
            default -> throw new Unreadable(DAMAGED);
        };
    }

    private int takeImage(int at) {
        if (at + 11 > bytes.length) {
            throw new Unreadable(CUT_OFF);
        }
        if (images++ == 0) {
            left = word(at + 1);
            top = word(at + 3);
            first = new Size(word(at + 5), word(at + 7));
        }
        return endOfParts(at + 11 + colours(bytes[at + 9]));
    }

    private int endOfParts(int from) {
        var at = from;
        while (at < bytes.length && bytes[at] != 0) {
            at += 1 + (bytes[at] & 0xff);
        }
        if (at >= bytes.length) {
            throw new Unreadable(CUT_OFF);
        }
        return at + 1;
    }

    private static int colours(byte packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }

    /** The whole that the pictures are laid upon; some programs say less than the first needs. */
    Size size() {
        return new Size(
                Math.max(screen.width(), first.width()), Math.max(screen.height(), first.height()));
    }

    Size first() {
        return first;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int images() {
        return images;
    }

    private int word(int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }
}
