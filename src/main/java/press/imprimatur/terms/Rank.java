package press.imprimatur.terms;

/**
 * Where in the paper a clause stands, most specific first. A more specific clause beats a more
 * general one only by restricting it; it never widens what a general one allows.
 */
public enum Rank {
    /** A restriction that came with this very item. */
    ITEM,
    /** An amendment, or an order. */
    AMENDMENT,
    /** A schedule. */
    SCHEDULE,
    /** The general terms; what clauses are unless they say otherwise. */
    GENERAL,
    /** What our catalogue supposes when the paper is silent. */
    CATALOGUE
}
