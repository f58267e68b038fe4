package press.imprimatur.search;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.sources.OutletId;

/**
 * What somebody looks for. What is empty does not narrow it.
 *
 * @param words as they were typed: words that all have to be there, "phrases" in quotation marks,
 *     an address of ours or of an original, or an id
 * @param kind only things of that kind
 * @param state only what stands so
 * @param outlet only what is of that outlet
 * @param author only what has this in its byline, whatever the case
 * @param language only stories in that language, a BCP 47 tag; countries and scripts below it too
 * @param from only what was changed at this instant or later, UTC
 * @param until only what was changed before this instant, UTC
 */
public record Sought(
        String words,
        Optional<FoundKind> kind,
        Optional<SoughtState> state,
        Optional<OutletId> outlet,
        Optional<String> author,
        Optional<String> language,
        Optional<Instant> from,
        Optional<Instant> until) {

    public Sought {
        words = words == null ? "" : words.strip();
        requireNonNull(kind, "kind");
        requireNonNull(state, "state");
        requireNonNull(outlet, "outlet");
        author = author.map(String::strip).filter(name -> !name.isEmpty());
        language = language.map(String::strip).filter(tag -> !tag.isEmpty());
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    /** These words, wherever they are. */
    public static Sought anywhere(String words) {
        return new Sought(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether nothing at all is asked. */
    public boolean isNothing() {
        return words.isEmpty()
                && kind.isEmpty()
                && state.isEmpty()
                && outlet.isEmpty()
                && author.isEmpty()
                && language.isEmpty()
                && from.isEmpty()
                && until.isEmpty();
    }
}
