package press.imprimatur.mailbox.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines before a body: names and values, long ones put together again. */
final class Headers {

    /** More are an attack on the reader's time; the longest ways through gateways have a tenth. */
    private static final int MOST = 1_000;

    private static final int LONGEST = 20_000;

    private record Header(String name, String value) {}

    private final List<Header> all = new ArrayList<>();

    /** Where the body begins. */
    private final int end;

    private Headers(byte[] bytes, int from, int to) {
        end = read(bytes, from, to);
    }

    static Headers of(byte[] bytes, int from, int to) {
        return new Headers(bytes, from, to);
    }

    int end() {
        return end;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean has(String name) {
        return all.stream().anyMatch(header -> header.name.equals(name));
    }

    /** As it is written; empty if there is none. */
    String raw(String name) {
        return all.stream()
                .filter(header -> header.name.equals(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    /** In words; empty if there is none. */
    String text(String name) {
        return line(EncodedWords.decode(raw(name)));
    }

    /** All of that name in words. */
    List<String> texts(String name) {
        return all.stream()
                .filter(header -> header.name.equals(name))
                .map(header -> line(EncodedWords.decode(header.value)))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    boolean hasNameThatBegins(String beginning) {
        return all.stream().anyMatch(header -> header.name.startsWith(beginning));
    }

    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private int read(byte[] bytes, int from, int to) {
        var current = new StringBuilder();
        var at = from;
        while (at < to) {
            var lineEnd = lineEnd(bytes, at, to);
            var next = Math.min(to, lineEnd + 1);
            var stop = lineEnd > at && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
            if (stop == at) {
                add(current);
                return next;
            }
            var isContinued = bytes[at] == ' ' || bytes[at] == '\t';
            if (!isContinued) {
                add(current);
                if (!isHeader(bytes, at, stop)) {
                    // Some gateways forget the empty line: then the body begins here.
                    return at;
                }
            }
            if (all.size() < MOST && current.length() < LONGEST) {
                current.append(inWords(bytes, at, Math.min(stop, at + LONGEST)));
            }
            at = next;
        }
        add(current);
        return to;
    }

    private static boolean isHeader(byte[] bytes, int from, int to) {
        var at = from;
        while (at < to && bytes[at] > ' ' && bytes[at] != ':' && bytes[at] < 0x7F) {
            at++;
        }
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at > from && at < to && bytes[at] == ':';
    }

    private void add(StringBuilder current) {
        var colon = current.indexOf(":");
        if (colon > 0) {
            var name = current.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            all.add(new Header(name, current.substring(colon + 1).strip()));
        }
        current.setLength(0);
    }

    /** Headers should be ASCII, and often are not. */
    private static String inWords(byte[] bytes, int from, int to) {
        return Charsets.decode(Arrays.copyOfRange(bytes, from, to), Optional.empty()).text();
    }

    private static int lineEnd(byte[] bytes, int from, int to) {
        var at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
