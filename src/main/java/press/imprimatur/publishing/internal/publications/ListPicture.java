package press.imprimatur.publishing.internal.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The picture that lists show with a story, for as long as they may. */
@Embeddable
public class ListPicture {

    @Column(name = "list_picture")
    private String text;

    @Column(name = "list_picture_until")
    private Instant until;

    protected ListPicture() {}

    /**
     * @param text what it is, as whoever shows it reads it
     * @param until the first instant at which no list may show it; empty if none
     */
    public ListPicture(String text, Optional<Instant> until) {
        this.text = text;
        // PostgreSQL rounds to microseconds, and would round the end up.
        this.until = until.map(end -> end.truncatedTo(ChronoUnit.MICROS)).orElse(null);
    }

    public String text() {
        return text;
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    boolean isShownAt(Instant instant) {
        return text != null && (until == null || instant.isBefore(until));
    }
}
