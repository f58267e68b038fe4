package press.imprimatur.launcher.front;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Room on the disk for what waits for slow networks: nameless files, gone with the process. */
final class Spool {

    private final Path directory;
    private final long most;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong names = new AtomicLong();

    Spool(Path directory, long most) {
        this.directory = directory;
        this.most = most;
    }

    /** Whether there was room for so many bytes more; if so, it is taken. */
    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= most) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    long taken() {
        return taken.get();
    }

    FileChannel open() throws IOException {
        var file = directory.resolve(Long.toString(names.incrementAndGet()));
        var channel =
                FileChannel.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        // Open files outlive their names: nothing is left behind, however the process ends.
        Files.delete(file);
        return channel;
    }
}
