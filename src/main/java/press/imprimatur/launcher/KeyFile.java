package press.imprimatur.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.keyring.KeyRing;
import press.imprimatur.keyring.KeysUnreadable;

/**
 * Where the keys are by which secrets are sealed: in a file of the data directory, in another file
 * that the operator names, or in the environment. Never in the database, and in no backup of it.
 */
final class KeyFile {

    /** The settings by which the server finds them, too. */
    static final String FILE = "imprimatur.keys.file";

    static final String RING = "imprimatur.keys.ring";

    private final Path path;
    private final Optional<String> given;

    private KeyFile(Path path, Optional<String> given) {
        this.path = path;
        this.given = given;
    }

    /** As environment and settings say; in the data directory if they say nothing. */
    static KeyFile of(DataDirectory data, Map<String, String> environment) {
        return new KeyFile(
                said(FILE, environment).map(Path::of).orElse(in(data).path()),
                said(RING, environment));
    }

    /** The one in the data directory, whatever is said. */
    static KeyFile in(DataDirectory data) {
        return new KeyFile(data.path().resolve("keys"), Optional.empty());
    }

    private static Optional<String> said(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(OperatorSettings.inEnvironment(name)))
                .or(() -> Optional.ofNullable(System.getProperty(name)))
                .filter(value -> !value.isBlank());
    }

    Path path() {
        return path;
    }

    /** Empty if there is no such file. */
    Optional<KeyRing> read() {
        try {
            if (given.isPresent()) {
                return given.map(KeyRing::read);
            }
            return Files.exists(path)
                    ? Optional.of(KeyRing.read(Files.readString(path)))
                    : Optional.empty();
        } catch (KeysUnreadable unreadable) {
            throw new Refusal(
                    "The keys in " + where() + " are none: " + unreadable.getMessage() + ".");
        } catch (IOException unreadable) {
            throw new Refusal("The keys in " + where() + " cannot be read: " + unreadable);
        }
    }

    /** Either all of the new ring is on the disk, or the old one still is. */
    void write(KeyRing ring) {
        if (given.isPresent()) {
            throw new Refusal(
                    "The keys come from the environment ("
                            + OperatorSettings.inEnvironment(RING)
                            + "), and are changed there: keep them in a file while you change"
                            + " them.");
        }
        try {
            var unfinished =
                    DataDirectory.secretFile(path.resolveSibling(path.getFileName() + "~"));
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(ring.written().getBytes(UTF_8)));
                channel.force(true);
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
            try (var directory = FileChannel.open(path.toAbsolutePath().getParent())) {
                directory.force(true);
            }
        } catch (IOException failure) {
            throw new Refusal("The keys cannot be written to " + path + ": " + failure, failure);
        }
    }

    private String where() {
        return given.isPresent() ? OperatorSettings.inEnvironment(RING) : path.toString();
    }
}
