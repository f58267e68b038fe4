package press.imprimatur.publishing;

import press.imprimatur.api.Versioned;

/** Keeps what editors arrange of the site: the front page, and what the newsroom says of itself. */
public interface SiteArrangements {

    /** As it is now, for whoever wants to change it. */
    Details details();

    /**
     * Changes it; readers get it so from now on.
     *
     * @param seen the version that the change was made from
     * @throws press.imprimatur.kernel.ChangedMeanwhile if it is not at that version any more
     * @throws press.imprimatur.kernel.FieldRefused if there is no such section, the pinned story is
     *     not out, it would be pinned until a time that is over, or a text is too long
     */
    void change(SiteArrangement arrangement, long seen);

    /** The arrangement with its version. */
    record Details(SiteArrangement arrangement, long version) implements Versioned {}
}
