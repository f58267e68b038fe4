package press.imprimatur.publishing;

import press.imprimatur.api.Versioned;

/** Keeps whom our site reaches, and how. */
public interface Reaches {

    /** As it is now. */
    default Reach get() {
        return details().reach();
    }

    /** As it is now, for whoever wants to change it. */
    Details details();

    /**
     * Changes it; everything that is out is decided again soon.
     *
     * @param seen the version that the change was made from
     * @throws press.imprimatur.kernel.ChangedMeanwhile if it is not at that version any more
     * @throws press.imprimatur.kernel.FieldRefused if something is no language, or all readers are
     *     kept out
     */
    void change(Reach reach, long seen);

    /** The reach with its version. */
    record Details(Reach reach, long version) implements Versioned {}
}
