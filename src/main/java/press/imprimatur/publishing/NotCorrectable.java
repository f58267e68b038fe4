package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The story cannot be corrected on one person's word; the sentence says why, and what helps. */
public class NotCorrectable extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says why. */
    public NotCorrectable(CorrectionWay way) {
        this(way.key());
    }

    private NotCorrectable(String key, Object... arguments) {
        super(Fault.CONFLICT, key, arguments);
    }

    /** Nobody knows that the corrected text is ours, for these reasons in words. */
    public static NotCorrectable notKnownToBeOurs(String doubts) {
        return new NotCorrectable("publishing.correction.notKnownToBeOurs", doubts);
    }
}
