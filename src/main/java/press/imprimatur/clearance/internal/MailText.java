package press.imprimatur.clearance.internal;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import press.imprimatur.kernel.FieldRefused;

/**
 * What a mail says, read within bounds: so deep, so many parts, so many bytes. Nothing that it
 * refers to is fetched, and what it encloses is not opened.
 *
 * @param names everywhere that a mail may name the request it answers
 */
record MailText(
        String from,
        Optional<Instant> sentAt,
        String subject,
        String text,
        boolean cut,
        String names) {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_BYTES_OF_TEXT = 1 << 20;
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;
    private static final String[] NAMING = {"To", "Cc", "Delivered-To", "X-Original-To", "Subject"};

    /**
     * @throws FieldRefused if it is no mail
     */
    static MailText read(byte[] mail) {
        try {
            var message = new MimeMessage(offline(), new ByteArrayInputStream(mail));
            if (message.getHeader("From") == null) {
                throw new FieldRefused("evidence", "clearance.mailUnreadable");
            }
            var text = new Reader().text(message, 0).orElse("");
            return new MailText(
                    line(from(message)),
                    Optional.ofNullable(message.getSentDate()).map(Date::toInstant),
                    line(Optional.ofNullable(message.getSubject()).orElse("")),
                    text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                    text.length() > LONGEST_TEXT,
                    names(message));
        } catch (MessagingException | IOException broken) {
            throw new FieldRefused("evidence", "clearance.mailUnreadable");
        }
    }

    /** Addresses of the lenient kind: people's mail is as it is. */
    private static Session offline() {
        var settings = new Properties();
        settings.setProperty("mail.mime.address.strict", "false");
        settings.setProperty("mail.mime.base64.ignoreerrors", "true");
        return Session.getInstance(settings);
    }

    private static String from(MimeMessage message) throws MessagingException {
        var senders = message.getFrom();
        return senders == null || senders.length == 0 ? "" : inWords(senders[0]);
    }

    private static String inWords(Address sender) {
        return sender instanceof InternetAddress address
                ? address.toUnicodeString()
                : sender.toString();
    }

    private static String names(MimeMessage message) throws MessagingException {
        var names = new StringBuilder();
        for (var header : NAMING) {
            var values = message.getHeader(header);
            if (values != null) {
                names.append(String.join(" ", values)).append('\n');
            }
        }
        return names.toString();
    }

    private static String line(String text) {
        var clean = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_LINE));
    }

    /** Looks for the first text, plain before HTML. */
    private static class Reader {

        private int parts;

        Optional<String> text(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST || ++parts > MOST_PARTS || isEnclosed(part)) {
                return Optional.empty();
            }
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart some) {
                return ofParts(some, depth);
            }
            if (part.isMimeType("text/html")) {
                return Optional.of(withoutMarks(decoded(part)));
            }
            return part.isMimeType("text/*")
                    ? Optional.of(decoded(part).strip())
                    : Optional.empty();
        }

        private Optional<String> ofParts(Multipart some, int depth)
                throws MessagingException, IOException {
            Optional<String> found = Optional.empty();
            for (var i = 0; i < some.getCount() && i < MOST_PARTS; i++) {
                BodyPart each = some.getBodyPart(i);
                var text = text(each, depth + 1);
                if (text.isPresent() && !each.isMimeType("text/html")) {
                    return text;
                }
                found = found.or(() -> text);
            }
            return found;
        }

        private static boolean isEnclosed(Part part) throws MessagingException {
            return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        }

        private static String withoutMarks(String html) {
            return Parser.unescapeEntities(Jsoup.parse(html).wholeText(), false).strip();
        }

        private static String decoded(Part part) throws MessagingException, IOException {
            try (var stream = part.getInputStream()) {
                var bytes = stream.readNBytes(MOST_BYTES_OF_TEXT);
                return new String(bytes, charset(part.getContentType()));
            }
        }

        private static Charset charset(String contentType) {
            var named = contentType.replaceAll("(?is).*charset\\s*=\\s*\"?([^\";\\s]+).*", "$1");
            try {
                return named.equals(contentType) ? StandardCharsets.UTF_8 : Charset.forName(named);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                return StandardCharsets.ISO_8859_1;
            }
        }
    }
}
