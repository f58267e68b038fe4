package press.imprimatur.articles;

import java.time.Instant;
import press.imprimatur.identity.UserId;

/**
 * A second person's word for the text as it stands.
 *
 * @param by who approved; never who changed the text last
 * @param at when, UTC
 */
public record Approval(UserId by, Instant at) {}
