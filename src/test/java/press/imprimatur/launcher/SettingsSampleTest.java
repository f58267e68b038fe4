package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsSampleTest {

    private static final Pattern SETTING =
            Pattern.compile(
                    "(?:@ConfigProperty\\(\\s*name\\s*=\\s*|OperatorSettings\\.said\\(\\s*)\"([^\"]+)\""
                            + "(?:,\\s*(?:defaultValue\\s*=\\s*)?\"([^\"]*)\")?");

    @Test
    void explainsEverySettingThatTheCodeReadsWithItsDefault() throws IOException {
        var sample = Files.readAllLines(Path.of("config", "imprimatur.properties.sample"));

        var missing = settings().filter(setting -> !isIn(sample, setting)).toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void explainsNothingThatNobodyReads() throws IOException {
        var read = settings().toList();

        assertThat(Files.readAllLines(Path.of("config", "imprimatur.properties.sample")))
                .filteredOn(line -> line.matches("#[a-z][a-z.-]*=.*"))
                .allSatisfy(line -> assertThat(read).contains(line.substring(1)));
    }

    @Test
    void letsTheEnvironmentComeFirst(@TempDir Path directory) throws IOException {
        var file = directory.resolve("imprimatur.properties");
        Files.writeString(file, "imprimatur.sample.first = 1\nimprimatur.sample.second-one=2 \n");

        OperatorSettings.apply(file, java.util.Map.of("IMPRIMATUR_SAMPLE_FIRST", "9"));

        assertThat(System.getProperty("imprimatur.sample.first")).isNull();
        assertThat(System.getProperty("imprimatur.sample.second-one")).isEqualTo("2");
        System.clearProperty("imprimatur.sample.second-one");
    }

    private static boolean isIn(List<String> sample, String setting) {
        var name = setting.substring(0, setting.indexOf('='));
        return sample.contains("#" + setting)
                || sample.stream().anyMatch(line -> line.matches("#   " + name + "(\\s.*)?"));
    }

    private static Stream<String> settings() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(SettingsSampleTest::settingsIn)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> settingsIn(Path file) {
        try {
            return SETTING.matcher(Files.readString(file))
                    .results()
                    .map(found ->
                            found.group(1) + "=" + (found.group(2) == null ? "" : found.group(2)));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
