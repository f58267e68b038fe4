package press.imprimatur.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import press.imprimatur.keyring.KeyRing;

/**
 * Starts a real PostgreSQL of its own for a run of the container tests, and tells it to the server
 * through system properties. Unit tests never pay for it: it starts only where the build asks.
 */
public class TestDatabase implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("test.db")) {
            return;
        }
        try {
            postgres =
                    EmbeddedPostgres.builder()
                            .setLocaleConfig("locale", "C.UTF-8")
                            .setServerConfig("max_connections", "60")
                            // Some tests count what the database is asked for.
                            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                            .start();
        } catch (IOException failure) {
            throw new UncheckedIOException("the test database does not start", failure);
        }
        Map.of(
                        "test.db.url", postgres.getJdbcUrl("postgres", "postgres"),
                        "test.db.user", "postgres",
                        "test.db.password", "postgres",
                        "test.keys", keys(),
                        "test.setup.code", "test-set-up-code")
                .forEach(System::setProperty);
    }

    /** Keys of this run's own, in a file. */
    private static String keys() {
        var file = Path.of("target", "test.keys").toAbsolutePath();
        try {
            var ring = KeyRing.made(new SecureRandom(), Instant.EPOCH);
            return Files.writeString(file, ring.written()).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException("no keys for the tests", failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("the test database does not stop", failure);
        }
    }
}
