package press.imprimatur.media.internal.codec;

import java.io.ByteArrayOutputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * What is left of a file when everything is taken out that a decoder could stumble over. It is read
 * where it lies: the JDK's own streams would hold it once more.
 */
final class PlainFile extends ByteArrayOutputStream {

    PlainFile(int room) {
        super(room);
    }

    ImageInputStream open() {
        return new Reading(buf, count);
    }

    private static final class Reading extends ImageInputStreamImpl {

        private final byte[] bytes;
        private final int end;

        Reading(byte[] bytes, int end) {
            this.bytes = bytes;
            this.end = end;
        }

        @Override
        public int read() {
            bitOffset = 0;
            return streamPos < end ? bytes[(int) streamPos++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            bitOffset = 0;
            if (streamPos >= end) {
                return -1;
            }
            var many = (int) Math.min(most, end - streamPos);
            System.arraycopy(bytes, (int) streamPos, into, from, many);
            streamPos += many;
            return many;
        }

        @Override
        public long length() {
            return end;
        }
    }
}
