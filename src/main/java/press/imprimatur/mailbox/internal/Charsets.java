package press.imprimatur.mailbox.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes characters of bytes under the names that mail programs give to encodings. */
final class Charsets {

    /** What programs write that say the narrower name: the wider one holds all of it. */
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("ansi_x3.4-1968", "windows-1252"),
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("iso8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-11", "x-windows-874"),
                    Map.entry("tis-620", "x-windows-874"),
                    Map.entry("windows-874", "x-windows-874"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("ks_c_5601-1989", "x-windows-949"),
                    Map.entry("ks_c_5601", "x-windows-949"),
                    Map.entry("ksc5601", "x-windows-949"),
                    Map.entry("ksc_5601", "x-windows-949"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("euckr", "x-windows-949"),
                    Map.entry("korean", "x-windows-949"),
                    Map.entry("cp949", "x-windows-949"),
                    Map.entry("uhc", "x-windows-949"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gb_2312-80", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("x-gbk", "GB18030"),
                    Map.entry("cp936", "GB18030"),
                    Map.entry("euc-cn", "GB18030"),
                    Map.entry("chinese", "GB18030"),
                    Map.entry("big5", "Big5-HKSCS"),
                    Map.entry("cp950", "Big5-HKSCS"),
                    Map.entry("x-x-big5", "Big5-HKSCS"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("shift-jis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("sjis", "windows-31j"),
                    Map.entry("ms_kanji", "windows-31j"),
                    Map.entry("cp932", "windows-31j"),
                    Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
                    Map.entry("cp50220", "x-windows-iso2022jp"),
                    Map.entry("cp50221", "x-windows-iso2022jp"),
                    Map.entry("euc-jp", "x-eucJP-Open"),
                    Map.entry("utf8", "UTF-8"),
                    Map.entry("unicode-1-1-utf-8", "UTF-8"),
                    Map.entry("cp65001", "UTF-8"),
                    Map.entry("utf-16", "UTF-16"),
                    Map.entry("x-mac-roman", "x-MacRoman"),
                    Map.entry("macintosh", "x-MacRoman"));

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Characters, and what was wrong on the way.
     *
     * @param broken whether some of the bytes were no characters at all
     * @param guessed whether nobody said which encoding it is, and none proved itself
     */
    record Decoded(String text, boolean broken, boolean guessed) {}

    private Charsets() {}

    /** The encoding of that name; empty if we know none. */
    static Optional<Charset> named(String label) {
        var name = label.replaceAll("[\"'\\s;,]", "").toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Text that proves to be UTF-8 is that, whatever a label of one byte for a character says; and
     * without a label, too.
     */
    static Decoded decode(byte[] bytes, Optional<Charset> declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, Charset.forName("UTF-16"));
        }
        var mayBeUtf8 = declared.map(Charsets::isOfSingleBytes).orElse(true);
        var utf8 = mayBeUtf8 ? strictly(bytes, UTF_8) : Optional.<String>empty();
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), false, false);
        }
        if (declared.isEmpty()) {
            return new Decoded(new String(bytes, WINDOWS_1252), false, true);
        }
        return lenient(bytes, declared.get());
    }

    private static Decoded lenient(byte[] bytes, Charset charset) {
        var strict = strictly(bytes, charset);
        if (strict.isPresent()) {
            return new Decoded(strict.get(), false, false);
        }
        if (charset.equals(UTF_8) && !hasUtf8Pairs(bytes)) {
            return new Decoded(new String(bytes, WINDOWS_1252), false, true);
        }
        return new Decoded(new String(bytes, charset), true, false);
    }

    /** Whether anything beyond ASCII is UTF-8: then the rest broke on the way. */
    private static boolean hasUtf8Pairs(byte[] bytes) {
        return new String(bytes, UTF_8)
                .codePoints()
                .anyMatch(character -> character > 0x7F && character != 0xFFFD);
    }

    private static boolean isOfSingleBytes(Charset charset) {
        return charset.name().startsWith("windows-125")
                || charset.name().startsWith("ISO-8859")
                || charset.equals(UTF_8);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            var decoder =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException no) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
