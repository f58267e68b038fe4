package press.imprimatur.search.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.search.Found;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.FoundState;
import press.imprimatur.search.Marked;

/**
 * Something that was found, as scripts read it.
 *
 * @param named whether the question was its very address or id
 * @param marks the title in pieces; those that were asked for are marked
 * @param extract where in it the words stand, in the same way
 */
public record FoundJson(
        FoundKind kind,
        String id,
        boolean named,
        String title,
        List<Marked.Piece> marks,
        List<Marked.Piece> extract,
        List<FoundState> states,
        Optional<Instant> endsAt,
        Optional<String> outlet,
        String author,
        String language,
        Optional<String> picture,
        Instant changedAt) {

    static FoundJson of(Found found) {
        return new FoundJson(
                found.kind(),
                found.id().toString(),
                found.isNamed(),
                found.title().text(),
                found.title().pieces(),
                found.extract().pieces(),
                found.states(),
                found.endsAt(),
                found.outlet().map(Object::toString),
                found.author(),
                found.language(),
                found.picture().map(Object::toString),
                found.changedAt());
    }
}
