package press.imprimatur.publishing;

import press.imprimatur.api.Versioned;

/**
 * Keeps the furniture of the site. It is no part of the pages that are stored: a page gets it when
 * it is given, so that a change is on all pages at once, however many there are.
 */
public interface SiteFurniture {

    /** How many promotions there may be, and how many links or lines in menu and footer each. */
    int MOST = 30;

    /** As it is now, for whoever wants to change it. */
    Details details();

    /**
     * Changes it; readers get it so from now on.
     *
     * @param seen the version that the change was made from
     * @throws press.imprimatur.kernel.ChangedMeanwhile if it is not at that version any more
     * @throws press.imprimatur.kernel.FieldRefused if words are missing or too long, an address is
     *     none, a time ends before it begins, there is no such section, or there are too many
     */
    void change(Furniture furniture, long seen);

    /** The furniture with its version. */
    record Details(Furniture furniture, long version) implements Versioned {}
}
