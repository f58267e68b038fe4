package press.imprimatur.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.util.function.Function;

/** The commands backup and restore: they find the database, running or not. */
final class Archive {

    private final Settings settings;

    // Held until the process ends; a lock that nobody refers to is given back.
    private FileLock lock;

    Archive(Settings settings) {
        this.settings = settings;
    }

    void backup() {
        var file = settings.file().orElseThrow();
        var manifest = with(this::readable, login -> new Backup(login).to(file));
        Terminal.say("Backed up " + inWords(manifest) + " into " + file);
    }

    void restore() {
        var file = settings.file().orElseThrow();
        var manifest =
                with(
                        this::ours,
                        login -> new Restore(login, Migrations.of(settings.war())).from(file));
        Terminal.say("Restored " + inWords(manifest) + " and compared every hash.");
    }

    private static String inWords(Manifest manifest) {
        var rows = manifest.tables().stream().mapToLong(Manifest.Part::rows).sum();
        return manifest.tables().size()
                + " tables with "
                + rows
                + " rows as of "
                + manifest.taken();
    }

    private <T> T with(Function<DataDirectory, Cluster> source, Function<Login, T> work) {
        if (settings.external().isPresent()) {
            return work.apply(ExternalDatabase.checked(settings.external().get()));
        }
        var data = DataDirectory.open(settings.data());
        keepLogsOffTheTerminal(data);
        try (var cluster = source.apply(data)) {
            return work.apply(cluster.login());
        }
    }

    private static void keepLogsOffTheTerminal(DataDirectory data) {
        try {
            ServerLog.to(data.logs().resolve("archive.0.log"), data.logs());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Cluster readable(DataDirectory data) {
        return data.tryLock()
                .map(held -> started(data, held))
                .orElseGet(() -> Cluster.running(data));
    }

    private Cluster ours(DataDirectory data) {
        return started(data, data.lock());
    }

    private Cluster started(DataDirectory data, FileLock held) {
        lock = held;
        return Cluster.start(data);
    }
}
