package press.imprimatur.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the artifact that Maven brought. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * The directory of this version's programs below the given one; unpacked if it is not there.
     */
    static Path in(Path engines) {
        var resource = archive();
        try {
            var connection = (JarURLConnection) resource.openConnection();
            // A jar from the cache is closed under our hands by the server that boots meanwhile.
            connection.setUseCaches(false);
            var jar = Path.of(connection.getJarFileURL().getPath()).getFileName().toString();
            var engine = engines.resolve(jar.replace("embedded-", "").replace(".jar", ""));
            if (!Files.exists(engine)) {
                unpack(connection, engine);
            }
            return engine.resolve("bin");
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot unpack PostgreSQL", failure);
        }
    }

    /** The packed programs for this machine, in a jar of the build. */
    static URL archive() {
        var name = "postgres-linux-" + architecture() + ".txz";
        var resource = PostgresBinaries.class.getClassLoader().getResource(name);
        if (resource == null) {
            throw new Refusal(
                    "There is no PostgreSQL for this machine ("
                            + System.getProperty("os.arch")
                            + ") in the build: name a database of your own with DB_URL.");
        }
        return resource;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
    }

    // Under a name of its own first: what is there under the final name is complete.
    private static void unpack(JarURLConnection connection, Path engine) throws IOException {
        var unfinished = engine.resolveSibling(engine.getFileName() + ".unfinished");
        remove(unfinished);
        Files.createDirectories(unfinished);
        try (var packed = new BufferedInputStream(connection.getInputStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, unfinished);
            }
        }
        Files.move(unfinished, engine, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path root)
            throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("the archive reaches outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
                target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    static void remove(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var walk = Files.walk(tree)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
