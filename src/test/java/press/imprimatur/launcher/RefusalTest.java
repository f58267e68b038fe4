package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @TempDir Path directory;

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (var holder = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var settings = run("--port", Integer.toString(holder.getLocalPort()));

            assertThatThrownBy(() -> Server.refuseTakenPort(settings))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + holder.getLocalPort())
                    .hasMessageContaining("choose another with --port");
        }
    }

    @Test
    void saysThatTheDirectoryCannotBeWritten() throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written to")
                .hasMessageContaining("choose another with --data");
    }

    @Test
    void saysThatTheDirectoryIsInUse() throws IOException {
        var data = DataDirectory.open(directory);

        try (var held = data.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(data::lock)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is in use by another Imprimatur");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "run --port many, “many” is not a port",
        "run --port 65536, “65536” is not a port",
        "run --port, --port wants a value",
        "run --loud, “--loud” means nothing here",
        "fly, There is no command “fly”",
        "backup, Say which file",
    })
    void saysWhatIsWrongWithTheCommand(String line, String sentence) {
        var words = List.of(line.split(" "));

        assertThatThrownBy(() -> Settings.of(words, Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void saysThatOnlyPostgresqlWillDo() {
        var environment = Map.of("DB_URL", "jdbc:mysql://elsewhere/imprimatur");

        assertThatThrownBy(() -> Settings.of(List.of("run"), environment))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must begin with jdbc:postgresql:");
    }

    @Test
    void saysThatTheDatabaseOfTheEnvironmentDoesNotAnswer() {
        var nobody = new Login("jdbc:postgresql://127.0.0.1:1/imprimatur", "desk", "word");

        assertThatThrownBy(() -> ExternalDatabase.checked(nobody))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("DB_URL does not let us in");
    }

    @Test
    void takesTheDatabaseOfTheEnvironment() {
        var environment =
                Map.of(
                        "DB_URL", "jdbc:postgresql://db/imprimatur",
                        "DB_USER", "desk",
                        "DB_PASSWORD", "word");

        var settings = Settings.of(List.of("run"), environment);

        assertThat(settings.external())
                .contains(new Login("jdbc:postgresql://db/imprimatur", "desk", "word"));
    }

    private static Settings run(String... words) {
        var line = new java.util.ArrayList<>(List.of("run"));
        line.addAll(List.of(words));
        return Settings.of(line, Map.of());
    }
}
