package press.imprimatur.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The embedded PostgreSQL's main process. It is our own child and not started through pg_ctl: so
 * that its end is noticed at once, and because pg_ctl gives the names of files to a shell, which
 * takes some of them for commands.
 */
final class Postmaster {

    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "password_encryption=scram-sha-256",
                    "max_connections=80",
                    "shared_buffers=128MB",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "log_line_prefix=%m [%p] ");

    /**
     * Bringing back what a crash left takes as long as writing it took since the last checkpoint.
     */
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);

    private static final int TRIES = 6;
    private static final int STATE_LINE = 7;

    private final DataDirectory data;
    private final PostgresProgram programs;
    private final int port;

    // Both are changed and read together, so that nothing is started after it was stopped.
    private Process process;
    private boolean isEnding;

    /** Restarts are at the same port: whoever is connected comes back to the address it knows. */
    Postmaster(DataDirectory data, PostgresProgram programs, int port) {
        this.data = data;
        this.programs = programs;
        this.port = port;
    }

    /** Returns when it takes connections. */
    void start() {
        try {
            Leftover.stop(data.cluster(), programs);
            var log = data.log("postgresql.log");
            var started = begin(log);
            if (!becomesReady(started)) {
                throw new Refusal("PostgreSQL does not start; why is at the end of " + log + ".");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * From now on it is started again whenever it ends without having been stopped.
     *
     * @param over told, in a sentence, when it does not start any more
     */
    void keep(Consumer<String> over) {
        var keeper = new Thread(() -> keepUntilStopped(over), "keep the database");
        keeper.setDaemon(true);
        keeper.start();
    }

    /** Lets running statements go, and returns when every page is on the disk. */
    void stop() {
        Process running;
        synchronized (this) {
            isEnding = true;
            running = process;
        }
        if (running == null || !running.isAlive()) {
            return;
        }
        var directory = data.cluster().toString();
        programs.run("pg_ctl", List.of("-D", directory, "-m", "fast", "-w", "-t", "60", "stop"));
        // One that had only begun to start has not said yet how pg_ctl can reach it.
        running.destroy();
    }

    private void keepUntilStopped(Consumer<String> over) {
        try {
            while (endsByItself()) {
                Terminal.say("The database has ended by itself; it is started again.");
                if (!startsAgain()) {
                    over.accept(
                            "The database has ended by itself and does not start again; why is at"
                                    + " the end of "
                                    + data.log("postgresql.log")
                                    + ".");
                    return;
                }
                Terminal.say("The database is there again.");
            }
        } catch (InterruptedException | IOException stopped) {
            over.accept("The database is not looked after any more: " + stopped);
        }
    }

    private boolean endsByItself() throws InterruptedException {
        current().waitFor();
        return !isEnding();
    }

    // What the dead one leaves to the system, its memory and its port, may stay for a moment.
    private boolean startsAgain() throws InterruptedException {
        for (var tries = 1; tries <= TRIES && !isEnding(); tries++) {
            try {
                start();
                return true;
            } catch (Refusal | UncheckedIOException notYet) {
                TimeUnit.MILLISECONDS.sleep(300L * tries);
            }
        }
        return isEnding();
    }

    private synchronized Process begin(Path log) throws IOException {
        if (isEnding) {
            throw new Refusal("The database is being stopped.");
        }
        process = programs.start("postgres", arguments(), log);
        return process;
    }

    private synchronized Process current() {
        return process;
    }

    private synchronized boolean isEnding() {
        return isEnding;
    }

    private List<String> arguments() {
        var arguments =
                new ArrayList<>(
                        List.of("-D", data.cluster().toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }

    private boolean becomesReady(Process started) throws IOException {
        var end = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        try {
            while (!isReady(started)) {
                if (started.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() - end > 0) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    // PostgreSQL writes its state into its own file, and that it is the one who wrote it.
    private boolean isReady(Process started) throws IOException {
        var file = data.cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        var lines = Files.readAllLines(file);
        return lines.size() > STATE_LINE
                && lines.get(0).strip().equals(Long.toString(started.pid()))
                && lines.get(STATE_LINE).strip().equals("ready");
    }
}
