package press.imprimatur.mailbox.internal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** Undoes what bodies go through on their way, forgiving what gateways break. */
final class TransferEncoding {

    private TransferEncoding() {}

    static byte[] decode(byte[] bytes, int from, int to, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT).replaceAll("[;\"'\\s].*", "")) {
            case "base64" -> base64(bytes, from, to);
            case "quoted-printable" -> quotedPrintable(bytes, from, to);
            default -> Arrays.copyOfRange(bytes, from, to);
        };
    }

    /** What is no letter of the alphabet is passed over; after the padding comes no more. */
    static byte[] base64(byte[] bytes, int from, int to) {
        var letters = new byte[to - from];
        var length = 0;
        for (var at = from; at < to && bytes[at] != '='; at++) {
            if (isBase64(bytes[at])) {
                letters[length++] = bytes[at];
            }
        }
        // A single letter left over is less than a byte.
        var whole = length % 4 == 1 ? length - 1 : length;
        return Base64.getDecoder().decode(Arrays.copyOf(letters, whole));
    }

    private static boolean isBase64(byte letter) {
        return letter >= 'A' && letter <= 'Z'
                || letter >= 'a' && letter <= 'z'
                || letter >= '0' && letter <= '9'
                || letter == '+'
                || letter == '/';
    }

    static byte[] quotedPrintable(byte[] bytes, int from, int to) {
        var out = new ByteArrayOutputStream(to - from);
        for (var at = from; at < to; at++) {
            if (bytes[at] != '=') {
                out.write(bytes[at]);
                continue;
            }
            var lineEnd = softBreak(bytes, at + 1, to);
            if (lineEnd > 0) {
                at = lineEnd - 1;
            } else if (at + 2 < to && hex(bytes[at + 1]) >= 0 && hex(bytes[at + 2]) >= 0) {
                out.write(hex(bytes[at + 1]) * 16 + hex(bytes[at + 2]));
                at += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }

    /** Where the next line begins, if nothing but blanks stands before the end of this; or 0. */
    private static int softBreak(byte[] bytes, int from, int to) {
        var at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        if (at >= to) {
            return to;
        }
        return bytes[at] == '\n' ? at + 1 : 0;
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }
}
