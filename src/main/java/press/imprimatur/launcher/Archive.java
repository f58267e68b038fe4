package press.imprimatur.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
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
        Terminal.say("The keys are not in it: imprimatur keys backup FILE copies them.");
    }

    /** Works on the database, running or not. */
    <T> T withDatabase(Function<Login, T> work) {
        return with(this::readable, work);
    }

    void restore() {
        var file = settings.file().orElseThrow();
        var manifest = with(this::ours, login -> restored(login, file));
        Terminal.say("Restored " + inWords(manifest) + " and compared every hash.");
    }

    private Manifest restored(Login login, Path file) {
        var manifest = new Restore(login, Migrations.of(settings.war())).from(file);
        var known = new KnownKeys(login).all();
        if (!known.isEmpty()) {
            Terminal.say(
                    "What is sealed in it opens with the keys "
                            + String.join(", ", known)
                            + ": imprimatur keys restore FILE brings them back.");
        }
        return manifest;
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
