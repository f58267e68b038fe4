package press.imprimatur.dues;

import java.util.Optional;
import press.imprimatur.kernel.Slice;

/** What we owe for what we used: payments and usage reports. */
public interface Dues {

    /**
     * What we owe, by the instant at which it is due.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     */
    Slice<Due> list(DueFilter filter, Optional<String> cursor, int limit);

    /**
     * One of them.
     *
     * @throws DueNotFound if there is none of that name
     */
    Due get(DueId id);

    /**
     * Notes that it was done. If nothing else of the same duty is overdue, the duty counts as met
     * for the rights from now on.
     *
     * @param seen the version that the caller saw
     * @throws DueNotFound if there is none of that name
     * @throws DueDone if it was done already
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws press.imprimatur.kernel.FieldRefused if there is neither note nor evidence
     * @throws press.imprimatur.files.FileIsEmpty if the evidence is empty
     * @throws press.imprimatur.files.FileTooLarge if the evidence is too large
     * @throws press.imprimatur.files.FileTypeNotAccepted if the evidence is of a forbidden type
     */
    Due settle(DueId id, long seen, Settlement how);

    /**
     * The file that proves that it was done.
     *
     * @throws DueNotFound if there is no such due, or it has no evidence
     */
    byte[] evidence(DueId id);
}
