package press.imprimatur.mailbox.internal;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of a mail: its headers, and a stretch of the bytes. Nothing is copied until it is read.
 */
final class Part {

    /** More than any gateway writes before the first and after the last part. */
    private static final int IN_BETWEEN = 20_000;

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final Headers headers;
    private final Parameters contentType;
    private final Parameters disposition;
    private final String type;

    /**
     * @param usualType what it is if it does not say
     */
    Part(byte[] bytes, int begin, int end, String usualType) {
        this.bytes = bytes;
        headers = Headers.of(bytes, begin, end);
        from = headers.end();
        to = end;
        contentType = Parameters.of(headers.raw("content-type"));
        disposition = Parameters.of(headers.raw("content-disposition"));
        var said = contentType.value();
        type = said.matches("[^\\s/]+/[^\\s/]+") ? said : usualType;
    }

    Headers headers() {
        return headers;
    }

    /** In lower case, without parameters. */
    String type() {
        return type;
    }

    boolean is(String beginning) {
        return type.startsWith(beginning);
    }

    /** Whether it is what programs read of a delivery, RFC 3464 and RFC 6533. */
    boolean isDeliveryStatus() {
        return is("message/delivery-status") || is("message/global-delivery-status");
    }

    String parameter(String name) {
        return contentType.get(name);
    }

    boolean isAttachment() {
        return disposition.value().equals("attachment");
    }

    /** As its sender named it; empty if there is no name. */
    String fileName() {
        var name = disposition.get("filename");
        return Headers.line(name.isEmpty() ? contentType.get("name") : name);
    }

    boolean isNamed(String ending) {
        return fileName().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    byte[] content() {
        var encoding = headers.raw("content-transfer-encoding");
        return TransferEncoding.decode(bytes, from, to, encoding);
    }

    /** The mail that this part encloses. */
    Part inner() {
        var encoding = headers.raw("content-transfer-encoding").strip();
        if (encoding.isEmpty() || encoding.matches("(?i)(?:7bit|8bit|binary)")) {
            return new Part(bytes, from, to, "text/plain");
        }
        var content = content();
        return new Part(content, 0, content.length, "text/plain");
    }

    /** The parts of this part. */
    PartSplitter pieces() {
        return PartSplitter.of(bytes, from, to, contentType.get("boundary"));
    }

    Part piece(PartSplitter.Piece piece) {
        var usual = type.equals("multipart/digest") ? "message/rfc822" : "text/plain";
        return new Part(bytes, piece.from(), piece.to(), usual);
    }

    String textOf(PartSplitter.Piece piece) {
        var length = Math.min(piece.to() - piece.from(), IN_BETWEEN);
        var some = new byte[Math.max(0, length)];
        System.arraycopy(bytes, piece.from(), some, 0, some.length);
        return Charsets.decode(some, Optional.empty()).text().strip();
    }
}
