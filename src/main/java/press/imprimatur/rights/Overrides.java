package press.imprimatur.rights;

import java.util.List;
import press.imprimatur.kernel.WorkId;

/**
 * Sets a question of the rules aside for a while: only where the answer is UNKNOWN or a rule is
 * soft, asked for by one person and signed by another, with a reason, for at most 72 hours. A
 * refusal is not overridden, by however many, and a hold never. Every one is counted, and stands in
 * the receipt of what came out by it.
 */
public interface Overrides {

    /**
     * Asks for an override. It overrides nothing until somebody else signs it.
     *
     * @throws NotToBeOverridden if it is permitted anyway, or a reason against it is not soft
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason, or the hours are not 1 to
     *     72
     */
    OverrideId ask(NewOverride what);

    /**
     * Signs an override, as a second person; it is in force from now on.
     *
     * @param revision what the caller saw
     * @throws NoSuchOverride if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws OverrideIsOver if it does not wait for a signature (any more)
     * @throws SecondPersonMustSign if the caller asked for it
     */
    void sign(OverrideId id, long revision);

    /**
     * Takes an override back at once, whether it is in force or waits. Takes one person.
     *
     * @param revision what the caller saw
     * @throws NoSuchOverride if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws OverrideIsOver if it is over already
     */
    void withdraw(OverrideId id, long revision);

    /**
     * The override.
     *
     * @throws NoSuchOverride if there is none of that name
     */
    OverrideRecord get(OverrideId id);

    /** All of a story, newest first. */
    List<OverrideRecord> on(WorkId work);

    /** Those that wait or are in force now, newest first. */
    List<OverrideRecord> open();

    /** How many there are, as of now. */
    OverrideTally tally();
}
