package press.imprimatur.mailbox.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what headers write in other alphabets (RFC 2047). Words that follow each other in one
 * encoding are put together before they are read, for programs cut characters in two.
 */
final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]*)\\?=");

    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private String charset = "";

    private EncodedWords() {}

    static String decode(String header) {
        if (!header.contains("=?")) {
            return header;
        }
        return new EncodedWords().decoded(header);
    }

    private String decoded(String header) {
        var word = WORD.matcher(header);
        var end = 0;
        while (word.find()) {
            var between = header.substring(end, word.start());
            // Blanks between two encoded words belong to neither.
            if (end == 0 || !between.isBlank()) {
                flush();
                out.append(between);
            }
            take(word);
            end = word.end();
        }
        flush();
        return out.append(header.substring(end)).toString();
    }

    private void take(Matcher word) {
        var named = word.group(1).replaceFirst("\\*.*", "");
        if (!named.equalsIgnoreCase(charset)) {
            flush();
            charset = named;
        }
        waiting.writeBytes(bytes(word.group(2), word.group(3)));
    }

    private static byte[] bytes(String encoding, String text) {
        var quoted = encoding.equalsIgnoreCase("q");
        // In Q a blank is written as an underscore.
        var bytes = (quoted ? text.replace('_', ' ') : text).getBytes(ISO_8859_1);
        return quoted
                ? TransferEncoding.quotedPrintable(bytes, 0, bytes.length)
                : TransferEncoding.base64(bytes, 0, bytes.length);
    }

    private void flush() {
        if (waiting.size() > 0) {
            var named = Charsets.named(charset);
            out.append(
                    Charsets.decode(waiting.toByteArray(), named.or(() -> Optional.of(US_ASCII)))
                            .text());
            waiting.reset();
        }
    }
}
