package press.imprimatur.search.internal.entries;

import java.util.Optional;
import java.util.UUID;
import press.imprimatur.search.FoundKind;

/** Reads what is entered of the things of a kind, where they are kept. */
interface EntrySource {

    FoundKind kind();

    /** As it is now; empty if there is no such thing, or nobody is to find it. */
    Optional<Entry> read(UUID id);
}
