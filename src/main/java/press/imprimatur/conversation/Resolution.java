package press.imprimatur.conversation;

import java.time.Instant;
import press.imprimatur.identity.UserId;

/**
 * Who said that a thread is done with.
 *
 * @param at when, UTC
 */
public record Resolution(UserId by, String name, Instant at) {}
