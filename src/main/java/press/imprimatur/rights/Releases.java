package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/** Keeps when grantors released what they had embargoed without an end ("until we announce"). */
public interface Releases {

    /**
     * Records a release; the earliest of several counts.
     *
     * @throws NoSuchInstrument if there is none of that name
     * @throws press.imprimatur.kernel.FieldRefused if its terms wait for no release, nobody is
     *     named who released it, or there is no evidence
     * @throws press.imprimatur.files.FileIsEmpty if a paper is empty
     * @throws press.imprimatur.files.FileTooLarge if a paper is too large
     * @throws press.imprimatur.files.FileTypeNotAccepted if a paper is of a forbidden type
     */
    void record(InstrumentId id, Release release);

    /** The releases of what a permission covers, the newest first; empty if there is none. */
    List<Recorded> of(InstrumentId id);

    /**
     * A release that was recorded.
     *
     * @param at from when on it may come out, UTC
     * @param by who released it, by name
     * @param work only that work; absent if all that the permission covers
     * @param evidence the paper that proves it
     * @param recordedBy who recorded it, by name
     */
    record Recorded(
            Instant at,
            String by,
            Optional<WorkId> work,
            Optional<UUID> evidence,
            String recordedBy) {}
}
