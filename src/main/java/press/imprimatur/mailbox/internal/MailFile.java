package press.imprimatur.mailbox.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** The mails in a file: one as mail programs save it, or several in a mailbox (mbox). */
final class MailFile {

    /** Nobody looks through more at once. */
    private static final int MOST_MAILS = 50;

    private final byte[] bytes;
    private final List<PartSplitter.Piece> mails = new ArrayList<>();
    private boolean isCut;

    private MailFile(byte[] bytes) {
        this.bytes = bytes;
        var at = start();
        if (!isFromLine(at)) {
            mails.add(new PartSplitter.Piece(at, bytes.length));
            return;
        }
        while (at < bytes.length && mails.size() < MOST_MAILS) {
            var begin = afterLine(at);
            at = nextMail(begin);
            mails.add(new PartSplitter.Piece(begin, at));
        }
        isCut = at < bytes.length;
    }

    static MailFile of(byte[] given) {
        // Some editors save a mail in UTF-16, which no mail ever was.
        var isWide =
                given.length > 2
                        && ((given[0] & 0xFF) == 0xFF && (given[1] & 0xFF) == 0xFE
                                || (given[0] & 0xFF) == 0xFE && (given[1] & 0xFF) == 0xFF);
        return new MailFile(isWide ? new String(given, UTF_16).getBytes(UTF_8) : given);
    }

    /** The mails; never none. */
    List<Part> mails() {
        return mails.stream()
                .map(mail -> new Part(bytes, mail.from(), mail.to(), "text/plain"))
                .toList();
    }

    /** Whether there are more mails than these. */
    boolean isCut() {
        return isCut;
    }

    /** Behind a mark of the byte order, and empty lines. */
    private int start() {
        var at = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }

    private boolean isFromLine(int at) {
        return at + 5 <= bytes.length && new String(bytes, at, 5, ISO_8859_1).equals("From ");
    }

    private int nextMail(int from) {
        var at = from;
        var afterEmptyLine = false;
        while (at < bytes.length) {
            if (afterEmptyLine && isFromLine(at)) {
                return at;
            }
            afterEmptyLine = bytes[at] == '\n' || bytes[at] == '\r';
            at = afterLine(at);
        }
        return bytes.length;
    }

    private int afterLine(int from) {
        var at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(bytes.length, at + 1);
    }
}
