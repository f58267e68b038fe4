package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.testing.Soon;

class SlowClientsIT {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    @TempDir Path directory;

    // More of each kind than there are threads; src/bench/slow-clients.sh sends hundreds.
    @Test
    void readersGetTheirPagesWhileOthersHoldUpWhatTheyCan() throws Exception {
        var data = DataDirectory.open(directory.resolve("data"));
        Engines.shareWith(data);
        var launcher = new RunningLauncher(data.path());
        try {
            launcher.untilItIsReady();
            lay(data, "/stories/page", 200);
            lay(data, "/stories/large", 48_000);
            var port = URI.create(launcher.address()).getPort();
            for (var i = 0; i < 50; i++) {
                SlowClients.timeToRead(port, "/stories/page");
            }

            try (var crowd = new SlowClients(port, "/stories/large")) {
                crowd.come(80, 400);
                for (var i = 0; i < 40; i++) {
                    var wait = SlowClients.timeToRead(port, "/stories/page");
                    assertThat(wait).isLessThan(LONGEST);
                }
            }
            Soon.until(() -> isWell(launcher));
        } finally {
            launcher.stop();
            Files.delete(data.engines());
        }
    }

    private static boolean isWell(RunningLauncher launcher) {
        try {
            return launcher.get("/health").statusCode() == 200;
        } catch (java.io.IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Lays an answer of so many lines where publishing lays its own. */
    private static void lay(DataDirectory data, String path, int lines) throws Exception {
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(data.passwords())));
        var port = Files.readAllLines(data.cluster().resolve("postmaster.pid")).get(3).strip();
        var login =
                new Login(
                        "jdbc:postgresql://127.0.0.1:" + port + "/imprimatur",
                        "imprimatur",
                        passwords.getProperty("application"));
        var laid =
                """
                insert into publishing_rendition (channel, path, version, stale)
                values ('site', '%1$s', 0, false);
                insert into publishing_answer (channel, path, position, status, media_type, content,
                    gzip, etag, location, last_modified)
                values ('site', '%1$s', 0, 200, 'text/html; charset=utf-8',
                    convert_to(repeat('<p>Nothing but words to fill this page with.</p>', %2$d), 'UTF8'),
                    '', md5('%1$s'), '', now());
                """;
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(laid.formatted(path, lines));
        }
    }
}
