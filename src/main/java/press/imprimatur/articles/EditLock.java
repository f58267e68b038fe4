package press.imprimatur.articles;

import java.time.Instant;

/**
 * The lock of who writes an article.
 *
 * @param mine whether it is the caller's, on whatever page
 * @param name who holds it
 * @param since when that person took it, UTC
 * @param takenOver whether it was taken from somebody else
 */
public record EditLock(boolean mine, String name, Instant since, boolean takenOver) {}
