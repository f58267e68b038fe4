package press.imprimatur.articles;

import java.time.Instant;
import press.imprimatur.identity.UserId;

/**
 * Who touched an article, and when.
 *
 * @param by who
 * @param name the name of that person at the time
 * @param at when, UTC
 */
public record EditStamp(UserId by, String name, Instant at) {}
