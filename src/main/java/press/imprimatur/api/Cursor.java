package press.imprimatur.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where the slice before ended, as scripts carry it from one answer to the next request: opaque, so
 * that nobody builds one. {@code next} of every {@link press.imprimatur.kernel.Slice} that the API
 * answers with is written this way, so resources hand out the services' own slices.
 *
 * @param key as the service gave it
 */
public record Cursor(String key) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws CursorNotUnderstood if nobody wrote it
     */
    public static Cursor fromString(String text) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            var end = decoded.lastIndexOf('~');
            var cursor = new Cursor(decoded.substring(0, Math.max(end, 0)));
            if (cursor.toString().equals(text)) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new CursorNotUnderstood();
        }
        throw new CursorNotUnderstood();
    }

    /** What the service is asked with; a query without a cursor gives null here. */
    public static Optional<String> keyOf(Cursor cursor) {
        return Optional.ofNullable(cursor).map(Cursor::key);
    }

    @Override
    public String toString() {
        var check = new CRC32();
        check.update(key.getBytes(UTF_8));
        var checked = key + "~" + Long.toString(check.getValue(), Character.MAX_RADIX);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(checked.getBytes(UTF_8));
    }
}
