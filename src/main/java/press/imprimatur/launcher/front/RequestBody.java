package press.imprimatur.launcher.front;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/** What has arrived of a request's body: in memory while it is small, on the disk beyond. */
final class RequestBody {

    private static final int IN_MEMORY = 32_768;
    private static final Cleaner CLEANER = Cleaner.create();

    private final Spool spool;
    private byte[] memory = new byte[256];
    private int inMemory;
    private FileChannel file;
    private long length;
    private long onDisk;

    /** Says that the disk's share for bodies is used up. */
    static final class NoRoom extends IOException {
        private static final long serialVersionUID = 1L;
    }

    RequestBody(Spool spool) {
        this.spool = spool;
    }

    long length() {
        return length;
    }

    /**
     * @throws NoRoom if too much of other bodies waits on the disk
     */
    void add(Buffer piece) throws IOException {
        var bytes = piece.remaining();
        if (file == null && inMemory + bytes > IN_MEMORY) {
            moveToDisk();
        }
        if (file == null) {
            if (inMemory + bytes > memory.length) {
                memory = Arrays.copyOf(memory, Math.max(memory.length * 2, inMemory + bytes));
            }
            piece.get(memory, inMemory, bytes);
            inMemory += bytes;
        } else {
            take(bytes);
            write(piece.toByteBuffer());
        }
        length += bytes;
    }

    private void moveToDisk() throws IOException {
        take(inMemory);
        file = spool.open();
        write(ByteBuffer.wrap(memory, 0, inMemory));
        memory = null;
    }

    private void take(long bytes) throws NoRoom {
        if (!spool.take(bytes)) {
            throw new NoRoom();
        }
        onDisk += bytes;
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** All of it; nothing can be added any more. */
    Buffer whole(MemoryManager<?> memories) throws IOException {
        if (file == null) {
            return Buffers.wrap(memories, memory, 0, inMemory);
        }
        try (var closing = file) {
            var mapped = closing.map(FileChannel.MapMode.READ_ONLY, 0, length);
            // Its place on the disk is free again when nobody can read it any more.
            CLEANER.register(mapped, new GivingBack(spool, onDisk));
            return Buffers.wrap(memories, mapped);
        }
    }

    /** Nobody will read it. */
    void drop() {
        if (file == null || !file.isOpen()) {
            return;
        }
        try {
            spool.giveBack(onDisk);
            file.close();
        } catch (IOException failure) {
            // The file has no name and is gone with its channel.
        }
    }

    private record GivingBack(Spool spool, long bytes) implements Runnable {

        @Override
        public void run() {
            spool.giveBack(bytes);
        }
    }
}
