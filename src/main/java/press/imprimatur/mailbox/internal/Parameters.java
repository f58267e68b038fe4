package press.imprimatur.mailbox.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value with parameters, as in {@code text/plain; charset=utf-8}: quoted or not, in pieces, and
 * in other alphabets (RFC 2231).
 */
final class Parameters {

    private final String header;
    private final String value;
    private final Map<String, String> plain = new TreeMap<>();
    private final Map<String, TreeMap<Integer, String>> pieces = new TreeMap<>();
    private int at;

    private Parameters(String header) {
        this.header = header;
        value = until(";").strip().toLowerCase(Locale.ROOT);
        while (at < header.length()) {
            at++;
            var name = until("=;").strip().toLowerCase(Locale.ROOT);
            if (at < header.length() && header.charAt(at) == '=') {
                at++;
                take(name, written());
            }
        }
    }

    static Parameters of(String header) {
        return new Parameters(header);
    }

    /** What stands before the parameters, in lower case. */
    String value() {
        return value;
    }

    /** The parameter in words; empty if there is none. */
    String get(String name) {
        var parts = pieces.get(name);
        return parts == null ? plain.getOrDefault(name, "") : String.join("", parts.values());
    }

    private String until(String ends) {
        var from = at;
        while (at < header.length() && ends.indexOf(header.charAt(at)) < 0) {
            at++;
        }
        return header.substring(from, at);
    }

    private String written() {
        while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
            at++;
        }
        if (at >= header.length() || header.charAt(at) != '"') {
            return until(";").strip();
        }
        var text = new StringBuilder();
        for (at++; at < header.length() && header.charAt(at) != '"'; at++) {
            if (header.charAt(at) == '\\' && at + 1 < header.length()) {
                at++;
            }
            text.append(header.charAt(at));
        }
        until(";");
        return text.toString();
    }

    private void take(String name, String text) {
        var star = name.indexOf('*');
        if (star < 0) {
            plain.putIfAbsent(name, EncodedWords.decode(text));
            return;
        }
        var number = name.substring(star).replaceAll("\\D", "");
        var place = number.isEmpty() || number.length() > 3 ? 0 : Integer.parseInt(number);
        pieces.computeIfAbsent(name.substring(0, star), each -> new TreeMap<>())
                .put(place, name.endsWith("*") ? extended(text, place == 0) : text);
    }

    /** {@code charset'language'text}, its bytes written with per cent signs. */
    private static String extended(String written, boolean first) {
        var parts = written.split("'", 3);
        var hasCharset = first && parts.length == 3;
        var charset = hasCharset ? Charsets.named(parts[0]) : Optional.of(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        var text = hasCharset ? parts[2] : written;
        for (var i = 0; i < text.length(); i++) {
            var isByte =
                    text.charAt(i) == '%'
                            && i + 2 < text.length()
                            && Character.digit(text.charAt(i + 1), 16) >= 0
                            && Character.digit(text.charAt(i + 2), 16) >= 0;
            if (isByte) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Charsets.decode(bytes.toByteArray(), charset).text();
    }
}
