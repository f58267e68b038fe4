package press.imprimatur.publishing;

/** On whose word a story went out. */
public enum Signature {
    /** Two persons: who changed it last, and somebody who approved or published it. */
    SECOND_PERSON,
    /** One editor: a reprint whose permission covers it, changed only as its terms allow. */
    SINGLE_GREEN_REPRINT,
    /** One editor: a correction of what was out, with its public note, reviewed afterwards. */
    SINGLE_CORRECTION
}
