package press.imprimatur.files.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** What bytes are, by what is in them; what the sender called the file is not evidence. */
final class ContentType {

    private static final Tika TIKA = new Tika();
    private static final String UNKNOWN = "application/octet-stream";
    private static final String TEXT = "text/plain";
    private static final String XHTML = "application/xhtml+xml";
    private static final Pattern PAGE = Pattern.compile("<html[\\s>]", Pattern.CASE_INSENSITIVE);

    /** Enough to tell text from what is none; even, so that no character of UTF-16 is cut. */
    private static final int LOOKED_AT = 65_536;

    private static final int MOSTLY = 10;

    /** Which control characters stand in texts: tab, line ends, form feed, ISO-2022's escape. */
    private static final Set<Integer> IN_TEXTS = Set.of(0x09, 0x0A, 0x0C, 0x0D, 0x1A, 0x1B);

    private static final List<Character.UnicodeScript> SCRIPTS =
            List.of(
                    Character.UnicodeScript.COMMON,
                    Character.UnicodeScript.LATIN,
                    Character.UnicodeScript.ARABIC,
                    Character.UnicodeScript.HANGUL,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA,
                    Character.UnicodeScript.THAI,
                    Character.UnicodeScript.DEVANAGARI);

    private ContentType() {}

    /**
     * @param wanted the types that would do: a letter that looks like source code is a letter where
     *     letters are taken
     */
    static String of(byte[] content, Set<String> wanted) {
        var type = TIKA.detect(content);
        if (wanted.contains(type)) {
            return type;
        }
        if (type.equals("application/xml") && wanted.contains(XHTML) && holdsPage(content)) {
            return XHTML;
        }
        var isText = type.startsWith("text/") || type.equals(UNKNOWN) && isText(content);
        return isText && wanted.contains(TEXT) ? TEXT : type;
    }

    /** XHTML that does not say so by its namespace. */
    private static boolean holdsPage(byte[] content) {
        var length = Math.min(content.length, LOOKED_AT);
        return PAGE.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1)).find();
    }

    /** In whatever charset: of those with one or two bytes each byte but control may be one. */
    private static boolean isText(byte[] content) {
        return !holdsControls(content)
                || isUtf16(content, StandardCharsets.UTF_16LE)
                || isUtf16(content, StandardCharsets.UTF_16BE);
    }

    private static boolean holdsControls(byte[] content) {
        for (var at = 0; at < Math.min(content.length, LOOKED_AT); at++) {
            var value = content[at] & 0xFF;
            if (value < 0x20 && !IN_TEXTS.contains(value) || value == 0x7F) {
                return true;
            }
        }
        return false;
    }

    /** Without its mark: it can be read, and has a space or a line end every few words. */
    private static boolean isUtf16(byte[] content, Charset charset) {
        var length = Math.min(content.length - content.length % 2, LOOKED_AT);
        if (length == 0) {
            return false;
        }
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(content, 0, length)).toString();
            var strange = text.codePoints().filter(ContentType::isStrange).count();
            var usual = text.codePoints().filter(ContentType::isUsual).count();
            return strange == 0 && usual * MOSTLY >= text.length() * (MOSTLY - 1);
        } catch (CharacterCodingException notThis) {
            return false;
        }
    }

    private static boolean isStrange(int character) {
        var type = Character.getType(character);
        return type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.CONTROL && !IN_TEXTS.contains(character);
    }

    /** Of the writing systems that letters come in; by chance bytes are of any. */
    private static boolean isUsual(int character) {
        return character < 0x0600 || SCRIPTS.contains(Character.UnicodeScript.of(character));
    }
}
