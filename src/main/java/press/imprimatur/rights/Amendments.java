package press.imprimatur.rights;

import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;

/**
 * Changes what was granted by a new version of it: the parties are the same, and there is evidence.
 * New uses rest on the new version; what is out may stay under the version that it came out under,
 * and receipts keep theirs for good.
 */
public interface Amendments {

    /**
     * Puts other terms in the place of those in force.
     *
     * @param revision what the caller saw
     * @return the new version
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if it is not in force
     * @throws PermissionHasEnded if its time is over: that takes a new permission
     * @throws press.imprimatur.kernel.FieldRefused if the terms are incomplete or the same as
     *     before, there is no reason, or no evidence but a spoken word
     */
    InstrumentRef amend(InstrumentId id, long revision, Amendment what);

    /**
     * Puts a later end in the place of the one in force.
     *
     * @param revision what the caller saw
     * @return the new version
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if it is not in force
     * @throws PermissionHasEnded if its time is over: that takes a new permission
     * @throws press.imprimatur.kernel.FieldRefused if the new end is not later, there is no reason,
     *     or no evidence but a spoken word
     */
    InstrumentRef renew(InstrumentId id, long revision, Renewal how);
}
