package press.imprimatur.rights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.Slice;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.InstrumentId;

/**
 * Keeps what rights rest on: instruments, their immutable versions, and the evidence for them.
 *
 * <p>Once granted, terms never change: an amendment is a new version. There is no grant without
 * evidence. Every act stands in the audit trail.
 */
public interface Permissions {

    /**
     * Writes an instrument down without it being in force.
     *
     * @throws press.imprimatur.kernel.FieldRefused if the terms allow nothing, or something is
     *     missing that the kind needs
     */
    InstrumentId draft(NewInstrument what);

    /**
     * Writes an instrument down that has been granted already.
     *
     * @throws press.imprimatur.kernel.FieldRefused if the terms allow nothing, or something is
     *     missing that the kind needs
     * @throws press.imprimatur.kernel.FieldRefused if there is no evidence
     * @throws press.imprimatur.files.FileIsEmpty if a paper is empty
     * @throws press.imprimatur.files.FileTooLarge if a paper is too large
     * @throws press.imprimatur.files.FileTypeNotAccepted if a paper is of a forbidden type
     */
    InstrumentId record(NewInstrument what, List<NewEvidence> evidence);

    /**
     * Puts a draft or a request in force.
     *
     * @param revision what the caller saw
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if its state does not lead to a grant
     * @throws press.imprimatur.kernel.FieldRefused if there is no evidence
     * @throws press.imprimatur.files.FileIsEmpty if a paper is empty
     * @throws press.imprimatur.files.FileTooLarge if a paper is too large
     * @throws press.imprimatur.files.FileTypeNotAccepted if a paper is of a forbidden type
     */
    void grant(InstrumentId id, long revision, List<NewEvidence> evidence);

    /**
     * Takes an instrument back for good. What rests on it is off display from the effective
     * instant, unless the terms let its archive survive.
     *
     * @param revision what the caller saw
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if it is neither in force nor suspended
     * @throws CannotBeRevoked if its terms say that nobody can take it back
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason, it is to count from a
     *     past instant, or its terms allow it for a breach only and there is no notice of one
     */
    void revoke(InstrumentId id, long revision, Revocation how);

    /**
     * Records that a duty was met of which a ledger is kept elsewhere, as a payment. What a person
     * meets is kept by {@link DutyProofs}.
     *
     * @param work for which work; empty if for all that the instrument covers
     * @throws NoSuchInstrument if there is none of that name
     */
    void recordDutyMet(InstrumentId id, DutyName duty, Optional<WorkId> work);

    /** The current version of an instrument; empty if there is none of that name. */
    Optional<InstrumentRecord> find(InstrumentId id);

    /**
     * Says what is meant by the public licence that a grant names; what rests on it is decided
     * again. If it is that licence, the grant makes way for it, in its place and under its name,
     * with the papers that proved the grant; what the grantor gave beyond the licence becomes a
     * supplement to it, and what was only asked for becomes house rules.
     *
     * @throws NoSuchInstrument if there is no such permission
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws StateForbids if it is that licence, but the grant is not in force
     * @throws PermissionHasEnded if it is that licence, but the grant is over
     * @throws press.imprimatur.kernel.FieldRefused if it names none that forbids anything, nothing
     *     was answered, it is not known which licence exactly, or the grant is a spoken word only
     */
    void answerLicence(InstrumentId id, long revision, LicenceAnswer answer);

    /**
     * The current version of an instrument.
     *
     * @throws NoSuchInstrument if there is none of that name
     */
    InstrumentRecord get(InstrumentId id);

    /** All versions, newest first; empty if there is none of that name. */
    List<InstrumentRecord> versions(InstrumentId id);

    /**
     * The bytes of a paper of an instrument.
     *
     * @throws NoSuchInstrument if the instrument has no such paper
     */
    byte[] evidence(InstrumentId id, UUID evidence);

    /**
     * Permissions, newest first, holds left out unless asked for.
     *
     * @param cursor from the stretch before; absent for the first
     * @param most how many at most
     */
    Slice<InstrumentSummary> list(InstrumentFilter filter, Optional<String> cursor, int most);
}
