package press.imprimatur.provenance;

/**
 * Another version of the house style is in force: changes of texts may be edits of style now, or no
 * longer.
 *
 * @param version that version
 */
public record HouseStyleChanged(int version) {}
