package press.imprimatur.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * The directory that holds everything which must survive a restart, taken by one launcher at a
 * time. The lock is the operating system's, so that it ends with the process, however that dies.
 */
record DataDirectory(Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    /** Makes the directory if there is none. */
    static DataDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, ".writable", ""));
        } catch (IOException refused) {
            throw new Refusal(
                    "The data directory "
                            + path
                            + " cannot be written to: make it writable for "
                            + System.getProperty("user.name")
                            + ", or choose another with --data.",
                    refused);
        }
        return new DataDirectory(path);
    }

    /** Held until the process ends. */
    FileLock lock() {
        return tryLock()
                .orElseThrow(() ->
                        new Refusal(
                                "The data directory "
                                        + path
                                        + " is in use by another Imprimatur: stop that one,"
                                        + " or choose another directory with --data."));
    }

    /** Empty while another launcher holds it. */
    Optional<FileLock> tryLock() {
        try {
            var channel = FileChannel.open(lockFile(), StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path lockFile() throws IOException {
        var file = path.resolve("lock");
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        return file;
    }

    Path cluster() {
        return path.resolve("database");
    }

    Path engines() {
        return path.resolve("engine");
    }

    Path server() {
        return path.resolve("server");
    }

    Path settings() {
        return path.resolve("imprimatur.properties");
    }

    Path passwords() {
        return path.resolve("database.properties");
    }

    /** In logs stand addresses and names: nobody but the owner reads them, old ones included. */
    Path logs() {
        try {
            var logs = ownerOnly(path.resolve("log"));
            try (var there = Files.list(logs)) {
                for (var file : there.filter(Files::isRegularFile).toList()) {
                    Files.setPosixFilePermissions(file, OWNER_ONLY);
                }
            }
            return logs;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A log to be added to. */
    Path log(String name) throws IOException {
        var file = logs().resolve(name);
        return Files.exists(file) ? file : secretFile(file);
    }

    /** A directory that nobody but its owner may enter, whoever made it. */
    static Path ownerOnly(Path directory) throws IOException {
        Files.createDirectories(directory);
        return Files.setPosixFilePermissions(
                directory, PosixFilePermissions.fromString("rwx------"));
    }

    /** An empty file that nobody but its owner may read. */
    static Path secretFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    }
}
