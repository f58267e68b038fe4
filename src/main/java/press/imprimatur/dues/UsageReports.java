package press.imprimatur.dues;

import press.imprimatur.courier.LetterId;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.sources.OutletId;

/** Tells partners what we used of theirs. */
public interface UsageReports {

    /**
     * What came out of this outlet's in that time, as a spreadsheet: when, where, as what, and
     * whether it is still there.
     *
     * @throws press.imprimatur.sources.OutletNotFound if there is no such outlet
     * @throws ReportTooLong if there is more than a spreadsheet can hold
     */
    ReportFile of(OutletId outlet, Stretch period);

    /**
     * Mails that spreadsheet to the outlet's contact.
     *
     * @throws press.imprimatur.sources.OutletNotFound if there is no such outlet
     * @throws press.imprimatur.kernel.FieldRefused if the outlet has no contact's address
     * @throws ReportTooLong if there is more than a spreadsheet can hold
     */
    LetterId send(OutletId outlet, Stretch period);

    /**
     * Mails the report that is due, to where the terms say or else to the outlet's contact, and
     * notes that it was done.
     *
     * @param seen the version that the caller saw
     * @throws DueNotFound if there is none of that name
     * @throws DueDone if it was done already
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws press.imprimatur.kernel.FieldRefused if it is no report of an outlet, or there is
     *     nobody to mail it to
     * @throws ReportTooLong if there is more than a spreadsheet can hold
     */
    LetterId send(DueId due, long seen);
}
