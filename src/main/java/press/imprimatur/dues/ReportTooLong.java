package press.imprimatur.dues;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A report has more rows than a spreadsheet of ours holds; a shorter period has fewer. */
public class ReportTooLong extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says how many it holds. */
    public ReportTooLong(int most) {
        super(Fault.INVALID, "dues.reportTooLong", most);
    }
}
