package press.imprimatur.search.internal.questions;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.media.PictureId;
import press.imprimatur.search.Found;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.FoundState;
import press.imprimatur.sources.OutletId;

/** An entry as it was found. */
record Row(Tuple columns) {

    UUID id() {
        return columns.get("id", UUID.class);
    }

    Found found(Marking marking, boolean isNamed, Instant now) {
        var end = Optional.ofNullable(columns.get("ends", Instant.class));
        return new Found(
                FoundKind.valueOf(text("kind")),
                id(),
                isNamed,
                marking.whole(text("title")),
                marking.extract(text("body")),
                Stream.of(columns.get("states", String[].class))
                        .map(FoundState::valueOf)
                        .map(state -> state.at(now, end))
                        .toList(),
                end,
                name("outlet").map(OutletId::new),
                text("author"),
                text("language"),
                name("picture").map(PictureId::new),
                columns.get("changed", Instant.class));
    }

    private String text(String column) {
        return columns.get(column, String.class);
    }

    private Optional<UUID> name(String column) {
        return Optional.ofNullable(columns.get(column, UUID.class));
    }
}
