package press.imprimatur.courier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.MailAddress;

/**
 * What is to be brought, to whom. It cannot be built wrong: whatever would break out of a header or
 * is no address is refused here, beside its field.
 *
 * @param to bare mail addresses, 1 to 20; all of them see each other
 * @param subject one line
 * @param text plain text, lines as they shall stand
 * @param replyTo where answers go; without it they go to the desk's address, if there is one
 * @param about what in the newsroom it belongs to, so that it is found there again
 * @param attachments together at most 20 MB
 */
public record Letter(
        List<String> to,
        String subject,
        String text,
        Optional<String> replyTo,
        Optional<Subject> about,
        List<Attachment> attachments) {

    private static final int MOST_ADDRESSES = 20;
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_MEGABYTES = 20;

    /** What a mail program takes for the end of a header, and what it cannot show. */
    private static final Pattern MORE_THAN_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    /**
     * @throws FieldRefused at {@code to}, {@code replyTo}, {@code subject}, {@code text} or {@code
     *     attachments}
     */
    public Letter {
        requireNonNull(about, "about");
        to = to.stream().map(address -> MailAddresses.checked("to", address)).distinct().toList();
        if (to.isEmpty()) {
            throw new FieldRefused("to", "courier.addressMissing");
        }
        if (to.size() > MOST_ADDRESSES) {
            throw new FieldRefused("to", "courier.tooManyAddresses", MOST_ADDRESSES);
        }
        replyTo = replyTo.map(address -> MailAddresses.checked("replyTo", address));
        subject = subject.strip();
        refuseSubject(subject);
        if (text.isBlank()) {
            throw new FieldRefused("text", "courier.textMissing");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new FieldRefused("text", "courier.textTooLong", LONGEST_TEXT);
        }
        attachments = List.copyOf(attachments);
        refuseTooHeavy(attachments);
    }

    /** A title as part of a subject, which is one short line, whatever the title is. */
    public static String inALine(String title) {
        var line = MORE_THAN_A_LINE.matcher(title).replaceAll(" ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
    }

    /**
     * The mail address in what somebody typed, such as {@code nora@light.example} or {@code Nora
     * Berg <nora@light.example>}; empty if a letter could not go there.
     */
    public static Optional<String> addressIn(String typed) {
        var bare = typed.replaceFirst("(?s).*<([^<>]*)>\\s*", "$1").strip();
        return MailAddress.isWellFormed(bare) ? Optional.of(bare) : Optional.empty();
    }

    private static void refuseSubject(String subject) {
        if (subject.isEmpty()) {
            throw new FieldRefused("subject", "courier.subjectMissing");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            throw new FieldRefused("subject", "courier.subjectTooLong", LONGEST_SUBJECT);
        }
        if (MORE_THAN_A_LINE.matcher(subject).find()) {
            throw new FieldRefused("subject", "courier.subjectNotOneLine");
        }
    }

    private static void refuseTooHeavy(List<Attachment> attachments) {
        var bytes = attachments.stream().mapToLong(each -> each.content().length).sum();
        if (bytes > MOST_MEGABYTES * 1_000_000L) {
            throw new FieldRefused("attachments", "courier.attachmentsTooLarge", MOST_MEGABYTES);
        }
    }
}
