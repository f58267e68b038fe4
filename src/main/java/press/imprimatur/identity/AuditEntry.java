package press.imprimatur.identity;

import java.time.Instant;

/**
 * An act as the audit trail holds it.
 *
 * @param number grows with every entry; gaps mean nothing
 * @param at when, UTC
 * @param by the name of who did it, as it was then
 * @param user who did it
 * @param via through which door
 * @param act what was done
 */
public record AuditEntry(
        long number, Instant at, String by, UserId user, Caller.Via via, AuditedAct act) {}
