package press.imprimatur.ingest.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import press.imprimatur.ingest.GivenPage;
import press.imprimatur.ingest.ReadingNotice;
import press.imprimatur.kernel.FieldRefused;

/**
 * Makes characters of bytes. What a page says of its encoding is a hint, not a fact: UTF-8 proves
 * itself by its form, and whatever else is tried has to give printable text.
 */
final class PageDecoder {

    private static final Pattern CHARSET =
            Pattern.compile(
                    "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE =
            Pattern.compile(
                    "<html[^>]{0,400}?\\slang\\s*=\\s*[\"']?([a-zA-Z]{2})",
                    Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final byte[] bytes;
    private final Optional<Charset> declared;
    private final Optional<Charset> meta;

    private PageDecoder(GivenPage page) {
        bytes = page.bytes();
        declared = page.declaredCharset().flatMap(PageDecoder::charset);
        meta = charset(find(CHARSET));
    }

    static DecodedPage decode(GivenPage page) {
        var decoder = new PageDecoder(page);
        return decoder.byMark().or(decoder::byForm).or(decoder::byHint).orElseGet(decoder::mended);
    }

    private Optional<DecodedPage> byMark() {
        if (begins(0xEF, 0xBB, 0xBF)) {
            return strictly(UTF_8, 3).map(text -> new DecodedPage(text, List.of()));
        }
        if (begins(0xFE, 0xFF)) {
            return strictly(UTF_16BE, 2).map(text -> new DecodedPage(text, List.of()));
        }
        if (begins(0xFF, 0xFE)) {
            return strictly(UTF_16LE, 2).map(text -> new DecodedPage(text, List.of()));
        }
        return Optional.empty();
    }

    /** Text in another encoding that happens to be well-formed UTF-8 is next to impossible. */
    private Optional<DecodedPage> byForm() {
        return strictly(UTF_8, 0).map(text -> new DecodedPage(text, lieIfSaidOther(text)));
    }

    private List<ReadingNotice> lieIfSaidOther(String text) {
        var said = declared.or(() -> meta);
        var plain = US_ASCII.newEncoder().canEncode(text);
        return said.isEmpty() || said.get().equals(UTF_8) || plain
                ? List.of()
                : List.of(lie(said.get(), UTF_8));
    }

    private Optional<DecodedPage> byHint() {
        if (looksLikeDamagedUtf8()) {
            return Optional.empty();
        }
        var language = OldCharsets.of(find(LANGUAGE));
        return byHint(language, language::fits).or(() -> byHint(language, text -> true));
    }

    private Optional<DecodedPage> byHint(OldCharsets language, Predicate<String> fits) {
        for (var charset : candidates(language)) {
            var text = strictly(charset, 0).filter(PageDecoder::isPrintable).filter(fits);
            if (text.isPresent()) {
                var said = declared.or(() -> meta);
                var notices =
                        said.filter(charset::equals).isPresent()
                                ? List.<ReadingNotice>of()
                                : List.of(lie(said.orElse(UTF_8), charset));
                return Optional.of(new DecodedPage(text.get(), notices));
            }
        }
        return Optional.empty();
    }

    /** Latin-1 is what servers say when nobody told them: then the page itself knows better. */
    private List<Charset> candidates(OldCharsets language) {
        var candidates = new ArrayList<Charset>();
        declared.filter(said -> !said.equals(WINDOWS_1252)).ifPresent(candidates::add);
        meta.ifPresent(candidates::add);
        declared.ifPresent(candidates::add);
        language.names().forEach(name -> charset(name).ifPresent(candidates::add));
        candidates.add(WINDOWS_1252);
        candidates.remove(UTF_8);
        return candidates;
    }

    /** Whether nearly everything beyond ASCII is UTF-8: then a few bytes broke on the way. */
    private boolean looksLikeDamagedUtf8() {
        var text = new String(bytes, UTF_8);
        var broken = text.codePoints().filter(character -> character == 0xFFFD).count();
        var beyond = text.codePoints().filter(character -> character > 0x7F).count() - broken;
        return beyond > 20 * broken;
    }

    private DecodedPage mended() {
        if (!looksLikeDamagedUtf8()) {
            throw new FieldRefused(GivenPage.FIELD, "ingest.encodingUnknown");
        }
        var text = new String(bytes, UTF_8);
        var broken = text.codePoints().filter(character -> character == 0xFFFD).count();
        return new DecodedPage(text, List.of(ReadingNotice.of("ingest.bytesBroken", broken)));
    }

    private static ReadingNotice lie(Charset said, Charset is) {
        return ReadingNotice.of("ingest.encodingLie", said.name(), is.name());
    }

    private static boolean isPrintable(String text) {
        return text.codePoints()
                .noneMatch(character -> character >= 0x7F && character < 0xA0 && character != 0x85);
    }

    private Optional<String> strictly(Charset charset, int from) {
        try {
            var decoder =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            var rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(decoder.decode(rest).toString());
        } catch (CharacterCodingException no) {
            return Optional.empty();
        }
    }

    /**
     * As browsers do: who says Latin-1 means windows-1252, and a UTF-16 that we can read is none.
     */
    private static Optional<Charset> charset(String name) {
        try {
            var charset = Charset.forName(name);
            if (charset.name().startsWith("UTF-16")) {
                return Optional.of(UTF_8);
            }
            return Optional.of(
                    charset.equals(ISO_8859_1) || charset.equals(US_ASCII)
                            ? WINDOWS_1252
                            : charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private String find(Pattern pattern) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        var matcher = pattern.matcher(head);
        return matcher.find() ? matcher.group(1) : "";
    }

    private boolean begins(int... mark) {
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
