package press.imprimatur.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody sends. It may still lie on the disk: it is read once it is its turn.
 *
 * @param size how many bytes it has
 * @param bytes where they come from
 */
public record Upload(long size, Bytes bytes) {

    /** Gives the bytes from the first. */
    public interface Bytes {

        /** Opened once, and closed by who opened it. */
        InputStream open() throws IOException;
    }

    /** One whose bytes are here already. */
    public static Upload of(byte[] content) {
        return new Upload(content.length, () -> new ByteArrayInputStream(content));
    }
}
