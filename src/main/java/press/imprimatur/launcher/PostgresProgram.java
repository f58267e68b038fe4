package press.imprimatur.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs PostgreSQL's programs. */
final class PostgresProgram {

    private final Path directory;

    /** The programs are those in this directory. */
    PostgresProgram(Path directory) {
        this.directory = directory;
    }

    /** What a program left behind. */
    record Outcome(int code, String output) {

        boolean succeeded() {
            return code == 0;
        }
    }

    Outcome run(String name, List<String> arguments) {
        var command = command(name, arguments);
        try {
            var process = prepared(command).start();
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

    /**
     * Starts one that goes on running; what it says is added to the log. It is in a session of its
     * own, where Ctrl-C at the terminal does not reach it: the last requests still need it.
     */
    Process start(String name, List<String> arguments, Path log) throws IOException {
        var command = new ArrayList<>(inASessionOfItsOwn());
        command.addAll(command(name, arguments));
        var process =
                prepared(command).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var started = process.start();
        started.getOutputStream().close();
        return started;
    }

    private List<String> command(String name, List<String> arguments) {
        var command = new ArrayList<>(asNobodySpecial());
        command.add(directory.resolve(name).toString());
        command.addAll(arguments);
        return command;
    }

    private static ProcessBuilder prepared(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "UTC");
        builder.environment().keySet().removeIf(key -> key.startsWith("PG"));
        return builder;
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

    private static List<String> inASessionOfItsOwn() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(entry -> Path.of(entry, "setsid"))
                .filter(Files::isExecutable)
                .map(found -> List.of(found.toString()))
                .findFirst()
                .orElse(List.of());
    }
}
