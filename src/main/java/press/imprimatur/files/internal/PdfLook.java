package press.imprimatur.files.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.imprimatur.files.FileDoubt;

/**
 * Looks whether a PDF can be read, and whether there is anything on its pages. It reads no more of
 * the format than that takes (ISO 32000-1: 7.5.7 object streams, 7.6 encryption, 7.7.3 pages), and
 * where it does not understand one, it raises no doubt.
 */
final class PdfLook {

    private static final Pattern ENCRYPTED =
            Pattern.compile("/Encrypt\\s*(?:<<|\\d{1,10}\\s+\\d{1,5}\\s+R)");
    private static final Pattern OBJECT =
            Pattern.compile("(?<!\\d)(\\d{1,10})\\s+\\d{1,5}\\s+obj\\b");
    private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page(?![a-zA-Z])");
    private static final Pattern CONTENTS =
            Pattern.compile("/Contents\\s*(\\[[^\\]]{0,10000}\\]|\\d{1,10}\\s+\\d{1,5}\\s+R)");
    private static final Pattern REFERENCE =
            Pattern.compile("(\\d{1,10})\\s+\\d{1,5}\\s+R(?![a-zA-Z])");

    /** Forms that were filled in, stamps, ink and notes stand above what a page holds itself. */
    private static final Pattern ABOVE =
            Pattern.compile(
                    "/Subtype\\s*/(?:Widget|FreeText|Stamp|Ink|Text|Line|Square|Circle)\\b");

    private final Map<Integer, PdfObject> objects = new HashMap<>();
    private final List<String> dictionaries = new ArrayList<>();
    private final String file;

    private PdfLook(byte[] content) {
        file = new String(content, ISO_8859_1);
    }

    /** Empty of what is no PDF. */
    static Optional<FileDoubt> of(byte[] content) {
        var look = new PdfLook(content);
        if (!look.file.substring(0, Math.min(1024, look.file.length())).contains("%PDF-")) {
            return Optional.empty();
        }
        if (ENCRYPTED.matcher(look.file).find()) {
            return Optional.of(FileDoubt.ENCRYPTED);
        }
        look.readObjects();
        return look.isEmpty() ? Optional.of(FileDoubt.EMPTY) : Optional.empty();
    }

    private void readObjects() {
        var begin = OBJECT.matcher(file);
        var at = 0;
        while (begin.find(at)) {
            var object = object(begin.end());
            objects.put(number(begin.group(1)), object);
            dictionaries.add(object.dictionary());
            object.packed().ifPresent(dictionaries::add);
            at = object.end();
        }
    }

    /** A stream is passed over as a whole: in its bytes anything may stand. */
    private PdfObject object(int from) {
        var end = indexOf("endobj", from);
        var stream = STREAM.matcher(file).region(from, end);
        if (!stream.find()) {
            return new PdfObject(file.substring(from, end), Optional.empty(), end);
        }
        var over = indexOf("endstream", stream.end());
        var dictionary = file.substring(from, stream.start());
        return new PdfObject(dictionary, Optional.of(file.substring(stream.end(), over)), over);
    }

    private int indexOf(String word, int from) {
        var found = file.indexOf(word, from);
        return found < 0 ? file.length() : found;
    }

    private boolean isEmpty() {
        var hasPages = dictionaries.stream().anyMatch(each -> PAGE.matcher(each).find());
        if (!hasPages) {
            // Where not all could be unpacked the pages may be in what was not.
            return objects.values().stream().noneMatch(PdfObject::isLocked);
        }
        var hasMore = dictionaries.stream().anyMatch(each -> ABOVE.matcher(each).find());
        return !hasMore && contents().stream().noneMatch(PdfObject::showsSomething);
    }

    /** What stands on the pages; a list of parts may be an object of its own. */
    private Set<PdfObject> contents() {
        var found = new HashSet<PdfObject>();
        for (var dictionary : dictionaries) {
            var contents = CONTENTS.matcher(dictionary);
            while (contents.find()) {
                for (var part : referred(contents.group(1))) {
                    found.add(part);
                    found.addAll(part.isStream() ? Set.of() : referred(part.dictionary()));
                }
            }
        }
        return found;
    }

    private Set<PdfObject> referred(String text) {
        var found = new HashSet<PdfObject>();
        var reference = REFERENCE.matcher(text);
        while (reference.find()) {
            var object = objects.get(number(reference.group(1)));
            if (object != null) {
                found.add(object);
            }
        }
        return found;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.length() < 10 ? digits : "0");
    }
}
