package press.imprimatur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A PostgreSQL that outlived its launcher, because that was killed. Whoever calls holds the data
 * directory's lock, so nobody needs that server any more.
 */
final class Leftover {

    private Leftover() {}

    static void stop(Path cluster, Program programs) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        var process = ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        if (process.isEmpty()) {
            return;
        }
        if (serves(process.get(), cluster)) {
            stopServer(cluster, programs);
        } else {
            disown(file, lines);
        }
    }

    private static boolean serves(ProcessHandle process, Path cluster) throws IOException {
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        return Files.isReadable(commandLine)
                && List.of(Files.readString(commandLine).split("\0")).contains(cluster.toString());
    }

    private static void stopServer(Path cluster, Program programs) {
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
