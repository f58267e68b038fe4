package press.imprimatur.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Small inputs that failed once, where they lie beside the project. */
public final class SharedCases {

    private SharedCases() {}

    /** The file's bytes; empty where the folder is missing. */
    public static Optional<byte[]> bytes(String name) {
        return folder().map(folder -> read(folder.resolve(name)));
    }

    private static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/cases"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
