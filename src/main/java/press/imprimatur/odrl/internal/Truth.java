package press.imprimatur.odrl.internal;

/** Whether something is so, when it may be that nobody tells. */
enum Truth {
    YES,
    NO,
    UNTOLD;

    static Truth of(boolean isSo) {
        return isSo ? YES : NO;
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNTOLD ? UNTOLD : other;
    }

    Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == UNTOLD ? UNTOLD : other;
    }
}
