package press.imprimatur.sections;

/**
 * A section is there, or is called or placed otherwise than before; fired inside the transaction.
 */
public record SectionsChanged(Section section) {}
