package press.imprimatur.rights;

import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.InstrumentId;

/**
 * Ends a Creative Commons licence that we breached, and brings it back when the breach is cured.
 *
 * <p>Every version of these licences ends by itself when it is breached. Version 4.0 comes back if
 * the breach is cured within thirty days of discovery (section 6(b)); earlier versions do not, and
 * take a new permission. Which version it is, is read from the licence notice of the terms.
 */
public interface Breaches {

    /**
     * Records that we learnt of a breach. What rests on the licence is off display at once.
     *
     * @param revision what the caller saw
     * @return the task, with the date of the cure if the licence knows one
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if it is not in force
     * @throws LicenceUnclear if its terms name no Creative Commons licence with a version
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason, or the discovery lies in
     *     the future
     */
    OpenBreach terminate(InstrumentId id, long revision, Breach what);

    /**
     * Records that the breach was cured in time. What rests on the licence is decided again, and
     * returns only if it is permitted now.
     *
     * @param revision what the caller saw
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if it was not ended by a breach
     * @throws CureIsTooLate if the licence knows no cure, or it came too late
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason, or the cure lies before
     *     the discovery or in the future
     */
    void cure(InstrumentId id, long revision, Cure how);

    /** The breach that ended a permission; empty if it was not ended so, or it is cured. */
    Optional<OpenBreach> find(InstrumentId id);

    /** Those that can still be cured as of now, the most urgent first. */
    List<OpenBreach> curable();
}
