package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EditorModulesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern WEBJAR = Pattern.compile("resource\\['webjars:([^']+)'\\]");
    private static final Pattern OWN = Pattern.compile("resource\\['imprimatur:([^']+)'\\]");
    private static final Pattern BARE_IMPORT = Pattern.compile("(?m)^import .* from \"([^.\"]+)\"");

    @Test
    void everyAddressOfTheImportMapIsInAJarOfTheSameVersion() throws IOException {
        var addresses = found(WEBJAR, importMap());

        assertThat(addresses).hasSizeGreaterThan(10);
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(getClass().getResource("/META-INF/resources/webjars/" + address))
                                .as(address)
                                .isNotNull());
    }

    @Test
    void everyModuleOfOurOwnThatTheMapNamesIsThere() throws IOException {
        assertThat(found(OWN, importMap()))
                .allSatisfy(name ->
                        assertThat(WEBAPP.resolve("resources/imprimatur").resolve(name)).exists());
    }

    @Test
    void theMapKnowsEverythingThatOurModulesImport() throws IOException {
        var map = importMap();
        var scripts = WEBAPP.resolve("resources/imprimatur/js");

        try (var files = Files.list(scripts)) {
            for (var script : files.toList()) {
                assertThat(found(BARE_IMPORT, Files.readString(script)))
                        .allSatisfy(name -> assertThat(map).contains("\"" + name + "\":"));
            }
        }
    }

    private static String importMap() throws IOException {
        return Files.readString(WEBAPP.resolve("WEB-INF/includes/editor-head.xhtml"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
