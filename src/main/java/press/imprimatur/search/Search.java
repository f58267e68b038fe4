package press.imprimatur.search;

import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Slice;

/** The one box: finds whatever the caller may see. A change is found within a second or so. */
public interface Search {

    /**
     * What is sought. First exactly what an address or an id names; then what has all the words in
     * its title; then what has them anywhere, each the newest first. Without any words, what the
     * filter lets through.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     * @throws press.imprimatur.kernel.FieldRefused if the cursor is none of this list
     */
    Slice<Found> find(Sought sought, Optional<String> cursor, int limit);

    /** Which kinds of things the caller may find, in the order of {@link FoundKind}. */
    List<FoundKind> kinds();

    /** The languages of the stories, as BCP 47 tags, by tag. */
    List<String> languages();
}
