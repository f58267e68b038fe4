package press.imprimatur.clearance;

import java.util.List;

/**
 * The right of people who answer us, or once did, to be forgotten (GDPR, article 17). What is kept
 * all the same, and why, is written in {@code src/docs/vault.md}.
 */
public interface Erasures {

    /**
     * Erases what is known of whoever has this address: as the contact of outlets, from requests,
     * and letters to it. A dated stub is left.
     *
     * @param reason why, for the record; must not name them
     * @throws press.imprimatur.kernel.FieldRefused if it is no address, nothing is known of it,
     *     there is no reason, or the reason holds the address
     * @throws ContactStillAsked if a request waits for their answer
     */
    Erasure forget(String mail, String reason);

    /** The latest erasures, the newest first, at most 200. */
    List<Erasure> list();
}
