package press.imprimatur.articles;

import java.time.Instant;
import press.imprimatur.identity.UserId;

/**
 * Somebody who has an article open to write.
 *
 * @param since when it was opened first of what is open, UTC
 * @param writes whether that person holds the lock
 */
public record Present(UserId person, String name, Instant since, boolean writes) {}
