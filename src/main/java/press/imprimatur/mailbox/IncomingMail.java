package press.imprimatur.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says.
 *
 * @param from who wrote it, as far as the mail says; anybody can write that
 * @param through the sender that a mailing list or a forwarder put in the writer's place; empty if
 *     none did
 * @param sentAt as it says itself; empty if it does not
 * @param text all that is written in it, enclosed mails included, as plain lines
 * @param cut whether the text goes on: it is cut after {@link #LONGEST_TEXT} characters
 * @param notices what of the mail is not in the text, and what is doubtful about it
 * @param automatic what kind of program wrote it; empty if a person did
 * @param hints where it may name what it answers
 * @param bounce what it reports of a letter of ours; empty unless it is a {@link Automatic#BOUNCE}
 */
public record IncomingMail(
        String from,
        Optional<String> through,
        Optional<Instant> sentAt,
        String subject,
        String text,
        boolean cut,
        List<MailNotice> notices,
        Optional<Automatic> automatic,
        Hints hints,
        Optional<Bounce> bounce) {

    /** In characters. */
    public static final int LONGEST_TEXT = 100_000;

    public IncomingMail {
        notices = List.copyOf(notices);
    }

    /** Mails that no person wrote. */
    public enum Automatic {
        /** An answer of a program, such as that somebody is away (RFC 3834). */
        REPLY,
        /** A report that our letter was not delivered, or late (RFC 3464). */
        BOUNCE,
        /** A report that our letter was shown or thrown away (RFC 8098): not what was thought. */
        RECEIPT
    }

    /**
     * The report of a mail server on a letter.
     *
     * @param letters the names ({@code Message-ID}, with angle brackets) that may be the letter's,
     *     in the order in which that is to be believed: what is enclosed, what its head is written
     *     out as, what that answers, and what the report answers
     * @param isLost whether the letter did not arrive and will not; false while it is only late,
     *     and for reports on other things
     * @param reason at which address and why, in the server's words, as one line; empty if it does
     *     not say
     */
    public record Bounce(List<String> letters, boolean isLost, String reason) {

        public Bounce {
            letters = List.copyOf(letters);
        }
    }

    /**
     * Where a mail may name what it answers, in the order in which that is to be believed.
     *
     * @param addresses to which it went
     * @param subjects decoded
     * @param messageIds of the mails that it answers, the nearest first, with angle brackets
     * @param texts what it says and quotes
     */
    public record Hints(
            List<String> addresses,
            List<String> subjects,
            List<String> messageIds,
            List<String> texts) {

        public Hints {
            addresses = List.copyOf(addresses);
            subjects = List.copyOf(subjects);
            messageIds = List.copyOf(messageIds);
            texts = List.copyOf(texts);
        }
    }
}
