package press.imprimatur.rights.internal.clock;

import press.imprimatur.rights.EndingPermission;

/**
 * A warning that is to be given.
 *
 * @param days how many before the end: 30, 7 or 1
 */
record Warning(EndingPermission permission, Of of, int days) {

    /** What ends. */
    enum Of {
        /** Nothing may rest on it any more. */
        END,
        /** The grantor took it back, from that instant on. */
        REVOCATION,
        /** Nothing new may come out; what is out stays. */
        PUBLISHING;

        /** The message key of one sentence on it: {@code rights.warning.summary.END}. */
        String summary() {
            return "rights.warning.summary." + name();
        }

        /** The message key of the whole letter. */
        String letter() {
            return "rights.warning.letter." + name();
        }
    }
}
