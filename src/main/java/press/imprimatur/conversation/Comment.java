package press.imprimatur.conversation;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.UserId;

/**
 * What somebody said.
 *
 * @param by who said it; nobody else changes it
 * @param name of that person, as they were called then
 * @param at when, UTC
 * @param text empty if it was deleted
 * @param editedAt when that person said it otherwise last, UTC; empty if it stands as it was said
 * @param deleted whether that person took it back; it stands here for what was answered
 */
public record Comment(
        CommentId id,
        UserId by,
        String name,
        Instant at,
        String text,
        Optional<Instant> editedAt,
        boolean deleted) {}
