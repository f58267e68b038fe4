package press.imprimatur.search.internal.entries;

import java.util.Comparator;
import java.util.UUID;
import press.imprimatur.search.FoundKind;

/** What an entry is about. In their order they are locked. */
record Thing(FoundKind kind, UUID id) implements Comparable<Thing> {

    private static final Comparator<Thing> ORDER =
            Comparator.comparing(Thing::kind).thenComparing(Thing::id);

    @Override
    public int compareTo(Thing other) {
        return ORDER.compare(this, other);
    }
}
