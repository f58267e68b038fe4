package press.imprimatur.courier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Subject;

/**
 * A letter as the courier keeps it. Of one that was erased only the envelope's dates are left: no
 * addresses, empty subject and text, no attachments.
 *
 * @param messageId as in the mail's header {@code Message-ID}, with its angle brackets; the same at
 *     every try, so answers and repeats are recognised by it
 * @param postedBy who had it written, as the audit trail names them
 * @param delivery how far it has come
 * @param erasedAt when what it said and to whom was erased; empty if it was not
 */
public record PostedLetter(
        LetterId id,
        String messageId,
        List<String> to,
        String subject,
        String text,
        Optional<String> replyTo,
        Optional<Subject> about,
        List<Enclosure> attachments,
        Instant postedAt,
        String postedBy,
        Delivery delivery,
        Optional<Instant> erasedAt) {

    public PostedLetter {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }

    /** What has become of it. */
    public LetterState state() {
        return delivery.state();
    }

    /**
     * An attachment without its bytes.
     *
     * @param place 0 for the first
     * @param size in bytes
     */
    public record Enclosure(int place, String fileName, String mediaType, long size) {}

    /**
     * How far a letter has come.
     *
     * @param attempts how often it was tried
     * @param hindrance why the last try failed; empty if none did
     * @param smtpCode what the mail server answered to the last try that failed; empty if it
     *     answered nothing
     * @param returnReason what the mail server at the other end said when it came back, as one
     *     line; empty if it did not, or nobody knows
     * @param nextAttempt not before this; empty unless it waits
     * @param sentAt when the mail server took it; empty before
     */
    public record Delivery(
            LetterState state,
            int attempts,
            Optional<Hindrance> hindrance,
            Optional<Integer> smtpCode,
            String returnReason,
            Optional<Instant> nextAttempt,
            Optional<Instant> sentAt) {}
}
