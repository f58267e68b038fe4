package press.imprimatur.mailbox.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a part at its boundaries; finds them, too, where the mail does not say which they are. */
final class PartSplitter {

    /** As the standard says. */
    private static final int LONGEST_BOUNDARY = 70;

    /** A stretch of the bytes. */
    record Piece(int from, int to) {}

    private final byte[] bytes;
    private final int to;
    private final List<Piece> found = new ArrayList<>();
    private Piece before;
    private Piece after;
    private boolean closed;

    private PartSplitter(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.to = to;
        before = new Piece(from, from);
        after = new Piece(to, to);
    }

    static PartSplitter of(byte[] bytes, int from, int to, String boundary) {
        var pieces = new PartSplitter(bytes, from, to);
        if (!boundary.isEmpty()) {
            pieces.cut(from, ("--" + boundary.stripTrailing()).getBytes(ISO_8859_1));
        }
        if (pieces.found.isEmpty()) {
            pieces.guess(from).ifPresent(guessed -> pieces.cut(from, guessed));
        }
        return pieces;
    }

    /** The parts; none if there is no boundary. */
    List<Piece> found() {
        return found;
    }

    Piece before() {
        return before;
    }

    Piece after() {
        return after;
    }

    /** Whether the last boundary is there: otherwise the mail may have been cut off. */
    boolean isClosed() {
        return closed;
    }

    private void cut(int from, byte[] boundary) {
        var begin = -1;
        var at = from;
        while (at < to) {
            var end = lineEnd(at);
            var kind = kind(at, end, boundary);
            if (kind != Kind.TEXT) {
                if (begin < 0) {
                    before = new Piece(from, textEnd(from, at));
                } else {
                    found.add(new Piece(begin, textEnd(begin, at)));
                }
                begin = Math.min(to, end + 1);
                if (kind == Kind.LAST) {
                    closed = true;
                    after = new Piece(begin, to);
                    return;
                }
            }
            at = end + 1;
        }
        if (begin >= 0 && begin < to) {
            found.add(new Piece(begin, to));
        }
    }

    private enum Kind {
        TEXT,
        NEXT,
        LAST
    }

    private Kind kind(int at, int end, byte[] boundary) {
        if (end - at < boundary.length || bytes[at] != '-') {
            return Kind.TEXT;
        }
        for (var i = 0; i < boundary.length; i++) {
            if (bytes[at + i] != boundary[i]) {
                return Kind.TEXT;
            }
        }
        var rest = at + boundary.length;
        if (isBlank(rest, end)) {
            return Kind.NEXT;
        }
        var closes = rest + 1 < end && bytes[rest] == '-' && bytes[rest + 1] == '-';
        return closes && isBlank(rest + 2, end) ? Kind.LAST : Kind.TEXT;
    }

    private boolean isBlank(int from, int end) {
        for (var at = from; at < end; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The line feed before a boundary belongs to the boundary. */
    private int textEnd(int from, int boundary) {
        var end = boundary;
        if (end > from && bytes[end - 1] == '\n') {
            end--;
        }
        return end > from && bytes[end - 1] == '\r' ? end - 1 : end;
    }

    /** The first line that looks like one, with a header in the line after it. */
    private Optional<byte[]> guess(int from) {
        for (var at = from; at < to; at = lineEnd(at) + 1) {
            var end = lineEnd(at);
            var line = new String(bytes, at, Math.min(end - at, LONGEST_BOUNDARY + 4), ISO_8859_1);
            if (line.strip().matches("--\\S{1,70}") && isHeader(end + 1)) {
                return Optional.of(line.strip().getBytes(ISO_8859_1));
            }
        }
        return Optional.empty();
    }

    private boolean isHeader(int at) {
        if (at >= to) {
            return false;
        }
        var line = new String(bytes, at, Math.min(lineEnd(at) - at, 200), ISO_8859_1);
        return line.matches("(?is)content-[a-z-]+\\s*:.*");
    }

    private int lineEnd(int from) {
        var at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
