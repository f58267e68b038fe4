package press.imprimatur.launcher.front;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Optional;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.FileChunk;

/**
 * What one reader has not taken yet and memory is too dear for: it waits in a file of the
 * connection's own, and the operating system sends it from there when the socket has room.
 */
final class Outflow {

    /** The most that one writing to a socket may take, for the selector serves others too. */
    private static final long AT_ONCE = 262_144;

    private final Spool spool;
    private FileChannel file;
    private long end;
    private long waiting;
    private boolean isClosed;
    private Optional<Runnable> afterwards = Optional.empty();

    Outflow(Spool spool) {
        this.spool = spool;
    }

    synchronized long waiting() {
        return waiting;
    }

    /**
     * A message that takes the place of these bytes in the queue of the connection.
     *
     * @throws RequestBody.NoRoom if too much of others waits on the disk
     */
    synchronized FileChunk put(Buffer bytes) throws IOException {
        var length = bytes.remaining();
        if (isClosed || !spool.take(length)) {
            throw new RequestBody.NoRoom();
        }
        waiting += length;
        if (file == null) {
            file = spool.open();
        }
        var from = end;
        var source = bytes.toByteBuffer();
        while (source.hasRemaining()) {
            end += file.write(source, end);
        }
        return new Waiting(this, from, length);
    }

    /** Runs it now, or when the reader has taken all that waits. */
    void afterwards(Runnable next) {
        synchronized (this) {
            if (waiting > 0) {
                afterwards = Optional.of(next);
                return;
            }
        }
        next.run();
    }

    private void taken(long bytes) {
        Optional<Runnable> next = Optional.empty();
        synchronized (this) {
            waiting -= bytes;
            spool.giveBack(bytes);
            if (waiting == 0) {
                next = afterwards;
                afterwards = Optional.empty();
                empty();
            }
        }
        next.ifPresent(Runnable::run);
    }

    private void empty() {
        try {
            end = 0;
            if (file != null) {
                file.truncate(0);
            }
        } catch (IOException closed) {
            // Then nothing will be written to it either.
        }
    }

    /** The connection is gone, and so is what waited. */
    synchronized void close() {
        isClosed = true;
        spool.giveBack(waiting);
        waiting = 0;
        afterwards = Optional.empty();
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException failure) {
            // The file has no name and is gone with its channel.
        }
    }

    private static final class Waiting implements FileChunk {

        private final Outflow outflow;
        private final int length;
        private long position;
        private int left;
        private boolean isBooked;

        Waiting(Outflow outflow, long position, int length) {
            this.outflow = outflow;
            this.position = position;
            this.length = length;
            this.left = length;
        }

        @Override
        public long writeTo(WritableByteChannel socket) throws IOException {
            var written = outflow.file.transferTo(position, Math.min(left, AT_ONCE), socket);
            position += written;
            left -= (int) written;
            return written;
        }

        @Override
        public boolean hasRemaining() {
            return left > 0;
        }

        @Override
        public int remaining() {
            return left;
        }

        /**
         * Grizzly asks first when it books the bytes of a message, where “external” would mean one
         * byte booked and all of them discharged; and from then on whether the message can be put
         * together with buffers, which a file cannot.
         */
        @Override
        public boolean isExternal() {
            var wasBooked = isBooked;
            isBooked = true;
            return wasBooked;
        }

        @Override
        public boolean release() {
            if (!outflow.isClosed()) {
                outflow.taken(length);
            }
            return true;
        }
    }

    private synchronized boolean isClosed() {
        return isClosed;
    }
}
