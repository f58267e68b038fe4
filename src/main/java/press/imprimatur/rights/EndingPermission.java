package press.imprimatur.rights;

import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Moment;

/**
 * A permission whose time is nearly over.
 *
 * @param ends the first instant at which nothing may rest on it, in the zone of its document
 */
public record EndingPermission(
        InstrumentId id, int version, String title, String grantor, Moment ends) {}
