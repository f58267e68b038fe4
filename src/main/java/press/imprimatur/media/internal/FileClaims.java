package press.imprimatur.media.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import press.imprimatur.media.internal.FileClaim.Field;

/**
 * Reads from a picture's file who made and who supplies it, what it shows, what is to be heeded and
 * when it was made: IPTC-IIM as programs for photographers write it (record 2), XMP, and Exif. What
 * cannot be read is left out: the file need not say anything.
 */
final class FileClaims {

    /** Programs write it before the picture itself, which may be very long. */
    private static final int WHERE_IT_STANDS = 2_000_000;

    private static final int LONGEST = 300;
    private static final int LONGEST_CAPTION = 2000;
    private static final int MOST = 20;
    private static final byte[] PHOTOSHOP = "Photoshop 3.0\0".getBytes(ISO_8859_1);
    private static final Map<Integer, Field> DATASETS =
            Map.of(
                    40, Field.INSTRUCTIONS,
                    55, Field.CREATED,
                    80, Field.BYLINE,
                    110, Field.CREDIT,
                    115, Field.SOURCE,
                    116, Field.COPYRIGHT,
                    120, Field.CAPTION);
    private static final Map<String, Field> PROPERTIES =
            Map.of(
                    "dc:creator", Field.BYLINE,
                    "photoshop:Credit", Field.CREDIT,
                    "photoshop:Source", Field.SOURCE,
                    "dc:rights", Field.COPYRIGHT,
                    "dc:description", Field.CAPTION,
                    "photoshop:Instructions", Field.INSTRUCTIONS,
                    "photoshop:DateCreated", Field.CREATED);
    private static final Pattern XMP =
            Pattern.compile("<x:xmpmeta\\b.{0,200000}?</x:xmpmeta>", Pattern.DOTALL);

    private final List<FileClaim> claims = new ArrayList<>();

    private FileClaims() {}

    static List<FileClaim> in(byte[] content) {
        var file = Arrays.copyOf(content, Math.min(content.length, WHERE_IT_STANDS));
        var found = new FileClaims();
        found.readIptc(file);
        found.readXmp(file);
        ExifClaims.in(file).forEach(found.claims::add);
        return found.claims.stream()
                .filter(claim -> !claim.words().isBlank())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private void readIptc(byte[] file) {
        for (var at = Bytes.find(file, PHOTOSHOP, 0);
                at >= 0;
                at = Bytes.find(file, PHOTOSHOP, at + 1)) {
            var end = Math.min(file.length, at + 0xffff);
            readDatasets(file, at + PHOTOSHOP.length, end);
        }
    }

    /** Datasets of record 2: a tag of 0x1c, record, number, two bytes of length. */
    private void readDatasets(byte[] file, int from, int end) {
        for (var at = from; at + 5 <= end; at++) {
            if (file[at] == 0x1c && file[at + 1] == 2) {
                var field = DATASETS.get(file[at + 2] & 0xff);
                var length = (file[at + 3] & 0xff) << 8 | file[at + 4] & 0xff;
                if (field != null && length <= LONGEST_CAPTION && at + 5 + length <= end) {
                    add(field, Bytes.text(file, at + 5, length));
                }
            }
        }
    }

    private void readXmp(byte[] file) {
        var packet = XMP.matcher(new String(file, ISO_8859_1));
        if (packet.find()) {
            var xmp = new String(packet.group().getBytes(ISO_8859_1), UTF_8);
            PROPERTIES.forEach((name, field) -> readProperty(xmp, name, field));
        }
    }

    private void readProperty(String xmp, String name, Field field) {
        var attribute =
                Pattern.compile(name + "\\s*=\\s*([\"'])(.{0,2000}?)\\1", Pattern.DOTALL)
                        .matcher(xmp);
        if (attribute.find()) {
            add(field, attribute.group(2));
        }
        var element =
                Pattern.compile("<" + name + "\\b[^>]*>(.{0,2000}?)</" + name + ">", Pattern.DOTALL)
                        .matcher(xmp);
        if (element.find()) {
            for (var part : element.group(1).split("</rdf:li>")) {
                add(field, part.replaceAll("<[^>]*>", " "));
            }
        }
    }

    private void add(Field field, String words) {
        var plain =
                Parser.unescapeEntities(words, false).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (field == Field.CREATED) {
            day(plain).map(day -> new FileClaim(field, day)).ifPresent(claims::add);
        } else if (plain.length() <= longest(field)) {
            claims.add(new FileClaim(field, plain));
        }
    }

    private static int longest(Field field) {
        return field == Field.CAPTION || field == Field.INSTRUCTIONS ? LONGEST_CAPTION : LONGEST;
    }

    /** {@code 20260302}, or ISO 8601 with a time or without: the day, if it is one. */
    private static Optional<String> day(String written) {
        var digits = written.length() >= 10 ? written.substring(0, 10).replace("-", "") : written;
        try {
            return Optional.of(LocalDate.parse(digits, BASIC_ISO_DATE).toString());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
