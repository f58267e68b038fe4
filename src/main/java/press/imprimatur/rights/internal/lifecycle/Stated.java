package press.imprimatur.rights.internal.lifecycle;

import press.imprimatur.kernel.FieldRefused;

/** What somebody has to say before a permission takes a step. */
public final class Stated {

    private static final int LONGEST_REASON = 2000;

    private Stated() {}

    /**
     * @throws FieldRefused if there is no reason, or it is too long
     */
    public static String reason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new FieldRefused("reason", "rights.reasonMissing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new FieldRefused("reason", "rights.reasonTooLong", LONGEST_REASON);
        }
        return reason.strip();
    }

    /**
     * A reason that may be left out; then it is empty.
     *
     * @throws FieldRefused if it is too long
     */
    public static String ifAny(String reason) {
        return reason == null || reason.isBlank() ? "" : reason(reason);
    }
}
