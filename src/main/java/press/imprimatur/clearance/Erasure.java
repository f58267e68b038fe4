package press.imprimatur.clearance;

import java.time.Instant;

/**
 * What is left of an erasure: that there was one. Whose data it was stands nowhere.
 *
 * @param by who did it, by name
 * @param reason why, in their words; no name and no address
 * @param outlets of how many outlets it was the contact
 * @param requests how many requests for permissions had gone there
 * @param letters how many letters had
 */
public record Erasure(
        Instant at, String by, String reason, int outlets, int requests, int letters) {}
