package press.imprimatur.dues;

import static java.util.Objects.requireNonNull;

import press.imprimatur.dues.Due.Stretch;

/**
 * How many readers a story had.
 *
 * @param address where it came out, as reports name it
 * @param period in which stretch of time
 * @param readers as whoever measures them counts
 */
public record AudienceFigure(String address, Stretch period, long readers) {

    public AudienceFigure {
        address = address == null ? "" : address.strip();
        requireNonNull(period, "period");
    }
}
