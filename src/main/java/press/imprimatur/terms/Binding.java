package press.imprimatur.terms;

/** To which versions of a work terms hold. */
public enum Binding {
    /** That version and no other. */
    EXACT,
    /** That version and its corrections; usual for partners. */
    THIS_AND_CORRECTIONS,
    /** Any version of the item; usual for agencies, whose writethrus are neither. */
    ANY
}
