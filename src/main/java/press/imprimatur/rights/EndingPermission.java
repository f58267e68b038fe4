package press.imprimatur.rights;

/**
 * A permission whose time is nearly over.
 *
 * @param ends the first instant at which nothing may rest on it, in the zone of its document
 */
public record EndingPermission(
        InstrumentId id, int version, String title, String grantor, Moment ends) {}
