package press.imprimatur.search;

import java.util.List;

/** Keeps what the caller looks for again and again. Nobody sees those of another. */
public interface SavedSearches {

    /** At most so many of one person. */
    int MOST = 50;

    /** At most so many characters in a name. */
    int LONGEST_NAME = 80;

    /** The caller's, by name. */
    List<SavedSearch> mine();

    /**
     * Keeps one under a name.
     *
     * @throws press.imprimatur.kernel.FieldRefused if there is no name or a longer one, the caller
     *     has another of that name, whatever the case, or as many as there may be, or nothing is
     *     looked for or too much
     */
    SavedSearch save(String name, SavedQuery query);

    /**
     * Calls one of the caller's otherwise.
     *
     * @throws SavedSearchNotFound if the caller has none of that name
     * @throws press.imprimatur.kernel.FieldRefused as {@link #save} does for the name
     */
    SavedSearch rename(SavedSearchId id, String name);

    /**
     * Forgets one of the caller's.
     *
     * @throws SavedSearchNotFound if the caller has none of that name
     */
    void remove(SavedSearchId id);
}
