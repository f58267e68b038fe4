package press.imprimatur.mailbox;

import java.util.Optional;

/**
 * Reads mails as mail programs save them. Pure: the same bytes always give the same mail. Safe for
 * any input, in time that grows with its length.
 */
public interface MailReader {

    /**
     * The mail; empty if these bytes are none. Of a mailbox (mbox) it is the first mail, and the
     * others are named.
     */
    Optional<IncomingMail> read(byte[] bytes);
}
