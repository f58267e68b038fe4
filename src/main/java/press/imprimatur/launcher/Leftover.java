package press.imprimatur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL that outlived its launcher, because that was killed. Whoever calls holds the data
 * directory's lock, so nobody needs that server any more.
 */
final class Leftover {

    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private Leftover() {}

    static void stop(Path cluster, PostgresProgram programs) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (lines.isEmpty()) {
            // Made, and not written yet, when the power went.
            Files.deleteIfExists(file);
        } else {
            var process = ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
            if (process.isPresent() && serves(process.get(), cluster)) {
                stopServer(cluster, programs);
            } else if (process.isPresent()) {
                disown(file, lines);
            }
        }
        endOrphans(cluster);
    }

    /**
     * When the main process is killed, each of the others goes on until its statement is done, and
     * holds the memory that the next main process wants. What they do nobody will be told any more.
     */
    private static void endOrphans(Path cluster) throws IOException {
        var directory = cluster.toRealPath();
        var orphans =
                ProcessHandle.allProcesses()
                        .filter(process -> worksIn(process, directory))
                        .toList();
        orphans.forEach(ProcessHandle::destroyForcibly);
        var end = System.nanoTime() + LONGEST_END.toNanos();
        while (orphans.stream().anyMatch(process -> worksIn(process, directory))
                && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static boolean worksIn(ProcessHandle process, Path directory) {
        var about = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(about.resolve("cwd")).equals(directory)
                    && Files.readSymbolicLink(about.resolve("exe")).endsWith("postgres");
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }

    private static boolean serves(ProcessHandle process, Path cluster) throws IOException {
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        return Files.isReadable(commandLine)
                && List.of(Files.readString(commandLine).split("\0")).contains(cluster.toString());
    }

    private static void stopServer(Path cluster, PostgresProgram programs) {
        var outcome =
                programs.run(
                        "pg_ctl",
                        List.of("-D", cluster.toString(), "-m", "fast", "-w", "-t", "60", "stop"));
        if (!outcome.succeeded()) {
            throw new Refusal(
                    "A PostgreSQL left over from before still runs on "
                            + cluster
                            + " and does not stop: "
                            + outcome.output().strip());
        }
    }

    /**
     * After a restart of a container the number belongs to somebody else, and PostgreSQL would not
     * start. It tolerates the number of the process that starts it, and still looks whether the old
     * shared memory is in use.
     */
    private static void disown(Path file, List<String> lines) throws IOException {
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(file, lines);
    }
}
