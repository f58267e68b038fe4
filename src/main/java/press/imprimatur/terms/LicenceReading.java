package press.imprimatur.terms;

/**
 * What is meant where a grant names a public licence that forbids something, in its notice, its
 * credit line or its papers. Asked about once; the stricter reading holds until it is answered.
 */
public enum LicenceReading {
    /** Nobody has said, or there was nothing to say. */
    UNANSWERED,
    /** The grantor's own permission; the licence is only mentioned. */
    OWN_PERMISSION,
    /** The licence itself: what it forbids is not granted. What goes beyond it is a supplement. */
    THIS_LICENCE;

    /** The message key of its name: {@code rights.licenceReading.OWN_PERMISSION}. */
    public String key() {
        return "rights.licenceReading." + name();
    }
}
