package press.imprimatur.rights;

import java.time.Instant;
import press.imprimatur.terms.Authorship;

/**
 * Somebody's word on whose a work is.
 *
 * @param signed what it was signed with then; empty if with nothing
 * @param note how they knew; may be empty
 * @param at when, UTC
 * @param by the name of whoever said so
 */
public record SaidWhose(
        Authorship.Whose whose, String signed, String note, Instant at, String by) {}
