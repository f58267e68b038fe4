package press.imprimatur.rights;

import press.imprimatur.terms.InstrumentId;

/**
 * Takes a permission out of force for now, and brings it back. What rests on it is hidden at once
 * and can return; a revocation is {@link Permissions#revoke}.
 */
public interface Suspensions {

    /**
     * Suspends a permission. Takes one person.
     *
     * @param revision what the caller saw
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if it is not in force
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    void suspend(InstrumentId id, long revision, String reason);

    /**
     * Lifts a suspension. Takes somebody else than who suspended. What rests on the permission is
     * decided again, and returns only if it is permitted now.
     *
     * @param revision what the caller saw
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if it is not suspended
     * @throws SecondPersonMustLift if the caller suspended it
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    void lift(InstrumentId id, long revision, String reason);

    /**
     * Takes back a suspension that was a mistake: by whoever made it, alone, within fifteen
     * minutes.
     *
     * @param revision what the caller saw
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if it is not suspended
     * @throws UndoIsOver if somebody else suspended it, or the fifteen minutes are over
     */
    void undo(InstrumentId id, long revision);

    /**
     * Whether the caller could do so now: {@link LifeEvent#UNDO} or {@link LifeEvent#LIFT}; false
     * if it is not suspended.
     */
    boolean mayEnd(InstrumentId id, LifeEvent how);
}
