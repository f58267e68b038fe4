package press.imprimatur.clearance;

import java.time.Instant;
import java.util.Optional;

/**
 * The correspondence about one request.
 *
 * @param replyId by which answers are known again; it stands in the address that they go to
 * @param reminders how often the grantor was reminded by the clock
 * @param nextReminder when the next one leaves; empty if none will
 */
public record MailThread(String replyId, int reminders, Optional<Instant> nextReminder) {}
