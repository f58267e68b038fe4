package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data directories as people call them, down to the log. */
class OddNamesTest {

    @TempDir Path directory;

    @AfterEach
    void forgetTheLog() {
        System.clearProperty(LogFile.PATTERN);
        System.clearProperty("java.util.logging.config.file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "with blanks",
                "100% %g %u",
                "“a” \"b\" 'c' $HOME `d`",
                "Élodie’s – 한국 🦔",
                "x.0.log",
            })
    void writesTheLogIntoADirectoryOfAnyName(String name) throws IOException {
        var data = DataDirectory.open(directory.resolve(name));
        var log = data.logs().resolve("server.0.log");
        ServerLog.to(log, data.logs());

        var handler = new LogFile();
        handler.publish(new LogRecord(Level.INFO, "a fact"));
        handler.close();

        assertThat(Files.readString(log)).contains("a fact");
    }

    @Test
    void letsNobodyElseReadLogs() throws IOException {
        var data = DataDirectory.open(directory.resolve("data"));
        var old = Files.writeString(data.logs().resolve("server.1.log"), "from before");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));

        var log = data.log("postgresql.log");

        assertThat(permissions(data.logs())).isEqualTo("rwx------");
        assertThat(permissions(log)).isEqualTo("rw-------");
        assertThat(permissions(old)).isEqualTo("rw-------");
        assertThat(Files.readString(old)).isEqualTo("from before");
    }

    @Test
    void refusesANameWithAControlCharacter() {
        var line = List.of("run", "--data", "two\nlines");

        assertThatThrownBy(() -> Settings.of(line, Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds a control character");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
