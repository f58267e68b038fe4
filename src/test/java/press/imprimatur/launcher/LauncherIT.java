package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.testing.Soon;

class LauncherIT {

    private static final String CODE = "\\s+[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}";

    @TempDir Path directory;

    DataDirectory data;

    @BeforeEach
    void shareTheUnpackedPrograms() throws IOException {
        data = DataDirectory.open(directory.resolve("data"));
        Engines.shareWith(data);
    }

    @AfterEach
    void keepTheUnpackedPrograms() throws IOException {
        Files.delete(data.engines());
    }

    @Test
    void findsEverythingAgainAfterItWasKilled() throws Exception {
        var killed = new RunningLauncher(data.path());
        assertThat(killed.untilItIsReady()).anyMatch(line -> line.matches(CODE));
        assertThat(killed.get("/health").statusCode()).isEqualTo(200);
        write("create table acknowledged as select 'kept' as word");
        killed.kill();

        var next = new RunningLauncher(data.path());
        assertThat(next.untilItIsReady()).anyMatch(line -> line.contains("is ready at"));
        assertThat(read("select word from acknowledged")).isEqualTo("kept");
        assertThat(next.get("/metrics").statusCode()).isNotEqualTo(200);
        assertThat(next.get("/openapi").statusCode()).isNotEqualTo(200);
        assertThat(next.get("/health").headers().map())
                .doesNotContainKeys("server", "x-powered-by");

        next.stop();
        assertThat(data.cluster().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void bringsTheDatabaseBackWhenThatIsKilled() throws Exception {
        var running = new RunningLauncher(data.path());
        running.untilItIsReady();
        write("create table acknowledged as select 'kept' as word");

        postmaster().destroyForcibly();

        Soon.until(() -> statusOf(running, "/set-up.xhtml") == 200 && isKept());
        assertThat(running.stop()).isEqualTo(143);
        assertThat(data.cluster().resolve("postmaster.pid")).doesNotExist();
    }

    private boolean isKept() {
        try {
            return "kept".equals(read("select word from acknowledged"));
        } catch (IOException | SQLException away) {
            return false;
        }
    }

    private static int statusOf(RunningLauncher launcher, String path) {
        try {
            return launcher.get(path).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private ProcessHandle postmaster() throws IOException {
        var lines = Files.readAllLines(data.cluster().resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
    }

    private void write(String command) throws IOException, SQLException {
        try (var connection = login().connect();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private String read(String question) throws IOException, SQLException {
        try (var connection = login().connect()) {
            return ClusterChecks.ask(connection, question);
        }
    }

    private Login login() throws IOException {
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(data.passwords())));
        var port = Files.readAllLines(data.cluster().resolve("postmaster.pid")).get(3).strip();
        return new Login(
                "jdbc:postgresql://127.0.0.1:" + port + "/imprimatur",
                "imprimatur",
                passwords.getProperty("application"));
    }
}
