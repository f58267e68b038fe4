package press.imprimatur.search.internal.questions;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Slice;
import press.imprimatur.search.Found;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.Search;
import press.imprimatur.search.Sought;
import press.imprimatur.search.internal.questions.FoundPlace.Part;
import press.imprimatur.search.internal.words.AskedText;

/** Whatever is found is found among what the caller may see. */
@Stateless
@Allows
public class SearchService implements Search {

    private static final Marking NOTHING = new Marking(Set.of(), List.of());

    @Inject FoundRows rows;
    @Inject LanguageRows languages;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    /** A row, and in which part of the list it is. */
    private record Hit(Part part, Found found) {}

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<Found> find(Sought sought, Optional<String> cursor, int limit) {
        var after = cursor.map(FoundPlace::read);
        var kinds = Visible.to(caller.get(), sought.kind());
        if (kinds.isEmpty() || sought.isNothing()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        rows.planForWhatIsAsked();
        var naming = Naming.of(sought.words());
        var named = named(naming, kinds);
        if (naming.isOnlyThat()) {
            return new Slice<>(named, Optional.empty());
        }
        var others = others(sought, named, kinds, after, limit);
        return after.isPresent() ? others : startingWith(named, others);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<FoundKind> kinds() {
        return Visible.to(caller.get(), Optional.empty());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<String> languages() {
        return languages.all();
    }

    private List<Found> named(Naming naming, List<FoundKind> kinds) {
        if (naming.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        return rows.named(naming.ids(), naming.addresses(), kinds).stream()
                .map(row -> row.found(NOTHING, true, now))
                .toList();
    }

    private static Slice<Found> startingWith(List<Found> named, Slice<Found> others) {
        var all = Stream.concat(named.stream(), others.items().stream()).toList();
        return new Slice<>(all, others.next());
    }

    private Slice<Found> others(
            Sought sought,
            List<Found> named,
            List<FoundKind> kinds,
            Optional<FoundPlace> after,
            int limit) {
        var conditions =
                Conditions.of(sought, kinds, clock.instant())
                        .besides(named.stream().map(Found::id).toList());
        var asked = AskedText.of(sought.words());
        if (sought.words().isEmpty()) {
            var place = after.orElseGet(() -> FoundPlace.beginningOf(Part.ANYWHERE));
            return slice(hits(conditions, NOTHING, place, limit + 1), limit);
        }
        var query = languages.queryOf(asked);
        if (query.query().isEmpty()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        var marking = new Marking(query.stems(), asked.runs());
        return slice(withWords(conditions, query.query(), marking, after, limit + 1), limit);
    }

    /** First those that have them in the title, and then the others. */
    private List<Hit> withWords(
            Conditions conditions,
            String query,
            Marking marking,
            Optional<FoundPlace> after,
            int most) {
        var place = after.orElseGet(() -> FoundPlace.beginningOf(Part.TITLE));
        List<Hit> hits = new ArrayList<>();
        var rest = place;
        if (place.part() == Part.TITLE) {
            hits.addAll(hits(conditions.titled(query), marking, place, most));
            rest = FoundPlace.beginningOf(Part.ANYWHERE);
        }
        if (hits.size() < most) {
            hits.addAll(hits(conditions.holding(query), marking, rest, most - hits.size()));
        }
        return hits;
    }

    private List<Hit> hits(Conditions conditions, Marking marking, FoundPlace after, int most) {
        var now = clock.instant();
        return rows.newest(conditions, after, most).stream()
                .map(row -> new Hit(after.part(), row.found(marking, false, now)))
                .toList();
    }

    private static Slice<Found> slice(List<Hit> hits, int limit) {
        return Slice.of(hits, limit, last -> FoundPlace.after(last.part(), last.found()).toString())
                .map(Hit::found);
    }
}
