package press.imprimatur.rights;

/**
 * How often the rules are set aside.
 *
 * @param asked wait for a second person now
 * @param inForce are in force now
 * @param lately were signed within the last thirty days
 */
public record OverrideTally(long asked, long inForce, long lately) {}
