package press.imprimatur.search.internal.questions;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.search.Found;

/** The place in what was found after which a slice begins. */
record FoundPlace(Part part, Instant changedAt, UUID id) {

    /** What was found is in parts; each is in the order of the last changes. */
    enum Part {
        /** The words stand in the title. */
        TITLE,
        /** They stand somewhere. */
        ANYWHERE
    }

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    static FoundPlace beginningOf(Part part) {
        return new FoundPlace(part, LATEST, TimeOrdered.END);
    }

    static FoundPlace after(Part part, Found last) {
        return new FoundPlace(part, last.changedAt(), last.id());
    }

    static FoundPlace read(String cursor) {
        var parts = cursor.split("_", 3);
        try {
            return new FoundPlace(
                    part(parts[0]), PlainTime.instant(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw new FieldRefused("cursor", "search.cursorMalformed");
        }
    }

    private static Part part(String letter) {
        return switch (letter) {
            case "T" -> Part.TITLE;
            case "A" -> Part.ANYWHERE;
            default -> throw new IllegalArgumentException(letter);
        };
    }

    @Override
    public String toString() {
        return part.name().charAt(0) + "_" + changedAt + "_" + id;
    }
}
