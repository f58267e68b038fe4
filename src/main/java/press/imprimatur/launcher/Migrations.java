package press.imprimatur.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The application's own migrations, taken out of the WAR. */
final class Migrations {

    private static final String INSIDE = "WEB-INF/classes/db/migration/";

    private final Path directory;

    Migrations(Path directory) {
        this.directory = directory;
    }

    static Migrations of(Path war) {
        try (var zip = new ZipFile(war.toFile())) {
            var directory = Files.createTempDirectory("imprimatur-migrations");
            var scripts =
                    zip.stream()
                            .filter(entry -> entry.getName().startsWith(INSIDE))
                            .filter(entry -> entry.getName().endsWith(".sql"))
                            .toList();
            for (ZipEntry script : scripts) {
                var name = Path.of(script.getName()).getFileName().toString();
                try (var content = zip.getInputStream(script)) {
                    Files.copy(content, directory.resolve(name));
                }
            }
            return new Migrations(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the migrations in " + war, failure);
        }
    }

    /** Up to the given version and no further: the rows of a backup fit that one only. */
    void migrate(Login database, String version) {
        var wanted = MigrationVersion.fromVersion(version);
        var flyway = configured(database);
        if (Arrays.stream(flyway.load().info().all())
                .noneMatch(migration -> wanted.equals(migration.getVersion()))) {
            throw new Refusal(
                    "The backup comes from a newer Imprimatur (schema "
                            + version
                            + "): restore it with that one.");
        }
        migrate(flyway.target(wanted));
    }

    /** All of them. */
    void migrate(Login database) {
        migrate(configured(database));
    }

    private FluentConfiguration configured(Login database) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + directory);
    }

    private static void migrate(FluentConfiguration flyway) {
        try {
            flyway.load().migrate();
        } catch (FlywayException failure) {
            throw new Refusal("The schema cannot be made: " + failure.getMessage(), failure);
        }
    }
}
