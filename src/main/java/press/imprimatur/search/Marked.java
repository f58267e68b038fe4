package press.imprimatur.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with the words marked that were asked for. It is a list of pieces, so whoever shows it
 * escapes each and needs no markup within.
 *
 * @param pieces in order; put together they are the text
 */
public record Marked(List<Piece> pieces) {

    /** A stretch of the text. */
    public record Piece(String text, boolean marked) {}

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** The text without marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
