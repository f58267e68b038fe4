package press.imprimatur.files.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * An object of a PDF.
 *
 * @param dictionary what stands before its stream, or all of it
 * @param stream its bytes as they are in the file, one character each
 * @param end where the file goes on
 */
record PdfObject(String dictionary, Optional<String> stream, int end) {

    /** A page's text and lines need far less; what unpacks to more is no reason to go on. */
    private static final int MOST_UNPACKED = 4_000_000;

    private static final Pattern PACKED = Pattern.compile("/Type\\s*/ObjStm\\b");
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]{0,200}\\]|/\\w+)");

    /** Painted lines and areas, pictures and forms; text is looked at apart. */
    private static final Pattern PAINTS =
            Pattern.compile("(?<![\\w/])(?:Do|sh|BI|[fFSsbB]\\*?)(?![\\w*])");

    /** Text that is shown, if it is more than spaces: Word writes one on an empty page. */
    private static final Pattern WRITES =
            Pattern.compile(
                    "\\((?:\\s*[^\\s)])|<(?!<)(?!(?:0{0,3}[3]|0{0,2}20|\\s)*>)[0-9a-fA-F\\s]+>");

    private static final Pattern SHOWS_TEXT =
            Pattern.compile("(?<![\\w/])(?:Tj|TJ|['\"])(?![\\w])");

    boolean isStream() {
        return stream.isPresent();
    }

    /** The objects that are packed in it; empty if none are, or they cannot be unpacked. */
    Optional<String> packed() {
        return isPacked() ? unpacked() : Optional.empty();
    }

    /** Whether objects are packed in it that cannot be unpacked here. */
    boolean isLocked() {
        return isPacked() && unpacked().isEmpty();
    }

    private boolean isPacked() {
        return PACKED.matcher(dictionary).find();
    }

    /** Whether it puts something on a page, as far as can be told. */
    boolean showsSomething() {
        if (stream.isEmpty()) {
            return false;
        }
        var content = unpacked();
        return content.isEmpty()
                || PAINTS.matcher(content.get()).find()
                || SHOWS_TEXT.matcher(content.get()).find() && WRITES.matcher(content.get()).find();
    }

    /** Empty if it is packed in a way that is not known here. */
    private Optional<String> unpacked() {
        var filter = FILTER.matcher(dictionary);
        if (!filter.find()) {
            return stream;
        }
        var isDeflated = filter.group(1).replaceAll("[\\[\\]\\s]", "").equals("/FlateDecode");
        return isDeflated ? stream.flatMap(PdfObject::inflated) : Optional.empty();
    }

    private static Optional<String> inflated(String packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed.getBytes(ISO_8859_1));
            var text = new StringBuilder();
            var buffer = new byte[8192];
            while (!inflater.finished() && text.length() < MOST_UNPACKED) {
                var read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                text.append(new String(buffer, 0, read, ISO_8859_1));
            }
            return Optional.of(text.toString());
        } catch (DataFormatException notDeflated) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
