package press.imprimatur.conversation;

import java.time.Instant;
import press.imprimatur.identity.UserId;

/**
 * What somebody said.
 *
 * @param by who said it
 * @param name of that person, as they were called then
 * @param at when, UTC
 */
public record Comment(UserId by, String name, Instant at, String text) {}
