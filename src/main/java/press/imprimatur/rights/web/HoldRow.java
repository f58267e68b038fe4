package press.imprimatur.rights.web;

import java.time.Instant;

/** A hold that binds. */
public record HoldRow(String id, String reason, String by, Instant at) {}
