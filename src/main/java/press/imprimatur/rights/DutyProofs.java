package press.imprimatur.rights;

import java.util.List;
import press.imprimatur.courier.LetterId;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.InstrumentId;

/**
 * Keeps that people did what no page can show: each with the proof that is one, for one duty of one
 * permission and one work. A word that it was done proves nothing.
 */
public interface DutyProofs {

    /**
     * What a permission makes people do for a work, in the order of its terms, and how it stands
     * with each; empty if nothing.
     *
     * @throws NoSuchInstrument if there is none of that name
     */
    List<DutyStanding> of(InstrumentId instrument, WorkId work);

    /**
     * Records that one was met. What was approved is approved for the text as it is now; what rests
     * on it is decided again in the same transaction.
     *
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.FieldRefused if the permission owes no such duty for people
     *     to meet, the proof is none for it, or a letter is said to have left in the future
     * @throws press.imprimatur.files.FileIsEmpty if a paper is empty
     * @throws press.imprimatur.files.FileTooLarge if a paper is too large
     * @throws press.imprimatur.files.FileTypeNotAccepted if a paper is of a forbidden type
     */
    void prove(InstrumentId instrument, DutyName duty, WorkId work, NewProof proof);

    /**
     * Records why a duty that is due where possible was not possible for a work.
     *
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.FieldRefused if the permission owes none of that name where
     *     possible, or no reason is given
     */
    void excuse(InstrumentId instrument, DutyName duty, WorkId work, String reason);

    /**
     * Writes the letter that meets one, to where the terms say or else to the outlet's contact. It
     * is met when the letter has left, and open again if it comes back.
     *
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.FieldRefused if the permission owes no letter of that name,
     *     or there is nobody to write to
     */
    LetterId write(InstrumentId instrument, DutyName duty, WorkId work);
}
