package press.imprimatur.media.internal;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import press.imprimatur.media.internal.codec.Codec;
import press.imprimatur.media.internal.codec.CodecReply;
import press.imprimatur.media.internal.codec.CodedPicture;
import press.imprimatur.media.internal.codec.Unreadable;

/**
 * Reads a picture in a Java machine that is started for it, from the same Java and the same
 * classes. What damages that one, or fills its memory, leaves the server as it was; and nothing of
 * the server's secrets is in its environment.
 */
final class CodecProcess {

    private static final System.Logger LOG = System.getLogger(CodecProcess.class.getName());

    /** Enough for a hundred megapixels: only what readers get, and the file, are held whole. */
    private static final List<String> OPTIONS =
            List.of(
                    "-Xmx320m",
                    "-Xmn48m",
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-UsePerfData",
                    "-XX:+DisplayVMOutputToStderr",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Djava.awt.headless=true");

    private static final List<String> NEEDED =
            List.of(
                    Codec.class.getName(),
                    "com.luciad.imageio.webp.WebPImageWriterSpi",
                    "kotlin.Unit");

    /** What Java ends with if it finds no memory, no class, or an option that it does not know. */
    private static final int NOT_STARTED = 1;

    private static final int LONGEST_COMPLAINT = 2000;

    private final Duration longest;

    /**
     * @param longest after so long a picture is given up
     */
    CodecProcess(Duration longest) {
        this.longest = longest;
    }

    /**
     * @throws Unreadable if it does not become a picture
     * @throws IOException if no Java machine can be started
     */
    CodedPicture render(byte[] content) throws IOException {
        var place = Files.createTempDirectory("imprimatur-picture");
        try {
            var original = Files.write(place.resolve("original"), content);
            return outcome(start(original, place), place);
        } finally {
            remove(place);
        }
    }

    private Process start(Path original, Path place) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()));
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir=" + place);
        command.addAll(List.of("-cp", classPath(), Codec.class.getName()));
        command.addAll(List.of(original.toString(), reply(place).toString()));
        command.add(Long.toString(longest.toSeconds() + 1));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(complaints(place).toFile());
        return builder.start();
    }

    private CodedPicture outcome(Process process, Path place) throws IOException {
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unreadable(Unreadable.Why.TOO_SLOW);
            }
        } catch (InterruptedException afterAMinute) {
            // The server's own limit; a thread that stays interrupted could not write the answer.
            throw new Unreadable(Unreadable.Why.TOO_SLOW);
        } finally {
            process.destroyForcibly();
        }
        if (Files.exists(reply(place))) {
            return CodecReply.read(reply(place));
        }
        var end =
                "the codec ended with " + process.exitValue() + ": " + beginning(complaints(place));
        if (process.exitValue() == NOT_STARTED) {
            throw new IOException(end);
        }
        LOG.log(Level.WARNING, end);
        throw new Unreadable(Unreadable.Why.DAMAGED);
    }

    /** Our own classes, the writer of WebP, and what that one needs. */
    private static String classPath() throws IOException {
        var places = new ArrayList<String>();
        for (var needed : NEEDED) {
            places.add(place(needed).toString());
        }
        return String.join(File.pathSeparator, places);
    }

    /** Where a class lies: in a directory where the server unpacks it, else in a library. */
    private static Path place(String name) throws IOException {
        var file = name.replace('.', '/') + ".class";
        var found = Codec.class.getClassLoader().getResource(file);
        if (found.openConnection() instanceof JarURLConnection library) {
            return Path.of(URI.create(library.getJarFileURL().toString()));
        }
        var address = found.toString();
        return Path.of(URI.create(address.substring(0, address.length() - file.length())));
    }

    private static Path reply(Path place) {
        return place.resolve("reply");
    }

    private static Path complaints(Path place) {
        return place.resolve("complaints");
    }

    private static String beginning(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8);
        }
    }

    private static void remove(Path place) throws IOException {
        try (var walk = Files.walk(place)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
