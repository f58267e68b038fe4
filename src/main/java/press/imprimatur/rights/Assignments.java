package press.imprimatur.rights;

import java.util.List;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentRef;

/**
 * Moves what an outlet granted to its successor, all at once and with evidence: each permission
 * gets a new version, with the successor as its grantor and every other word as it was. Its scope
 * stays too: who takes over a paper's promises does not promise his own stories.
 */
public interface Assignments {

    /**
     * What would move to the outlet's successor, and what not and why. Nothing is changed.
     *
     * @throws press.imprimatur.sources.OutletNotFound if there is no such outlet
     * @throws NoSuccessor if nobody took its place
     */
    AssignmentPlan plan(OutletId from);

    /**
     * Carries out a plan.
     *
     * @param seen the fingerprint of the plan that the caller saw
     * @param reason how we know, as the record will say
     * @param evidence the papers that prove it
     * @return the new versions
     * @throws press.imprimatur.sources.OutletNotFound if there is no such outlet
     * @throws NoSuccessor if nobody took its place
     * @throws press.imprimatur.kernel.ChangedMeanwhile if another plan would be carried out now
     * @throws press.imprimatur.kernel.FieldRefused if nothing would move, there is no reason, or no
     *     evidence but a spoken word
     */
    List<InstrumentRef> assign(OutletId from, long seen, String reason, List<NewEvidence> evidence);
}
