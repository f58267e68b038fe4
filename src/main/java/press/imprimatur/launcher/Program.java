package press.imprimatur.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one of PostgreSQL's programs to its end. */
final class Program {

    private final Path directory;

    /** The programs are those in this directory. */
    Program(Path directory) {
        this.directory = directory;
    }

    /** What a program left behind. */
    record Outcome(int code, String output) {

        boolean succeeded() {
            return code == 0;
        }
    }

    Outcome run(String name, List<String> arguments) {
        var command = new ArrayList<>(asNobodySpecial());
        command.add(directory.resolve(name).toString());
        command.addAll(arguments);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("TZ", "UTC");
            builder.environment().keySet().removeIf(key -> key.startsWith("PG"));
            var process = builder.start();
            process.getOutputStream().close();
            var output = process.getInputStream().readAllBytes();
            var outcome =
                    new Outcome(process.waitFor(), new String(output, StandardCharsets.UTF_8));
            refuseToBeRoot(outcome);
            return outcome;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot run " + command, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void refuseToBeRoot(Outcome outcome) {
        if (!outcome.succeeded() && outcome.output().startsWith("unshare:")) {
            throw new Refusal(
                    "PostgreSQL does not run as root, and root may not become somebody else here ("
                            + outcome.output().strip()
                            + "): start Imprimatur as an ordinary user.");
        }
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own root is nobody special, and
     * still owns the same files.
     */
    private static List<String> asNobodySpecial() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("unshare", "-U")
                : List.of();
    }
}
