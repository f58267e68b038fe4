package press.imprimatur.sources;

import java.util.List;
import java.util.Optional;

/** The outlets that we reprint from. */
public interface Outlets {

    /**
     * Adds an outlet.
     *
     * @throws press.imprimatur.kernel.FieldRefused if the name is empty, or domain or mail address
     *     are not of their form
     * @throws DomainTaken if another outlet has the domain
     */
    Outlet add(OutletDetails details);

    /**
     * Changes what is known of an outlet.
     *
     * @param seen the version that the change was made from
     * @throws OutletNotFound if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if it is not at that version any more
     * @throws press.imprimatur.kernel.FieldRefused as for {@link #add}
     * @throws DomainTaken if another outlet has the domain
     */
    Outlet change(OutletId id, long seen, OutletDetails details);

    /**
     * The outlet.
     *
     * @throws OutletNotFound if there is none of that name
     */
    Outlet get(OutletId id);

    /** The outlet; empty if there is none of that name. */
    Optional<Outlet> find(OutletId id);

    /** The outlet whose site has this host, or a parent of it; empty if we know none. */
    Optional<Outlet> findByHost(String host);

    /** The outlet of exactly this name, whatever the case; empty if we know none. */
    Optional<Outlet> findByName(String name);

    /**
     * Those in whose name or domain these words stand, whatever the case; by name.
     *
     * @param words empty: the first ones
     * @param most at most so many
     */
    List<Outlet> search(String words, int most);

    /** All outlets by name. A newsroom has dozens, not thousands. */
    List<Outlet> list();
}
