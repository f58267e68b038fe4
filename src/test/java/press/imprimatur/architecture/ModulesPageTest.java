package press.imprimatur.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.NewsroomModule;

/**
 * Holds the page about the modules against their declarations, so that it cannot lie. Run with
 * {@code -Dmodules.write=true} to write it anew.
 */
class ModulesPageTest {

    private static final Path PAGE = Path.of("src/docs/modules.md");
    private static final Path SOURCES = Path.of("src/main/java/press/imprimatur");
    private static final Pattern PARAGRAPH = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void saysWhatThePackagesDeclare() throws IOException {
        var page = page();
        if (Boolean.getBoolean("modules.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(page);
    }

    private static String page() {
        var modules = modules();
        return modules.stream()
                .map(ModulesPageTest::section)
                .collect(
                        Collectors.joining(
                                "\n",
                                "# The modules\n\nWritten by a test from the declarations in the"
                                        + " code, lowest first.\n\n",
                                ""));
    }

    private static List<NewsroomModule> modules() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("press.imprimatur");
        return Stream.concat(
                        Stream.of(classes.getPackage("press.imprimatur")),
                        classes.getPackage("press.imprimatur").getSubpackagesInTree().stream())
                .filter(one -> one.isAnnotatedWith(NewsroomModule.class))
                .map((JavaPackage one) -> one.getAnnotationOfType(NewsroomModule.class))
                .sorted(
                        Comparator.comparingInt((NewsroomModule one) -> one.mayUse().length)
                                .thenComparing(NewsroomModule::name))
                .toList();
    }

    private static String section(NewsroomModule module) {
        var uses = module.mayUse().length == 0 ? "nobody" : String.join(", ", module.mayUse());
        return "## " + module.name() + "\n" + paragraph(module) + "\n\nMay use: " + uses + ".\n";
    }

    private static String paragraph(NewsroomModule module) {
        try {
            var source =
                    Files.readString(SOURCES.resolve(module.name()).resolve("package-info.java"));
            var found = PARAGRAPH.matcher(source);
            return found.find()
                    ? found.group(1)
                            .replaceAll("\\n \\* ?", " ")
                            .replaceAll("\\{@link \\S+ ([^}]+)}", "$1")
                            .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                            .replaceAll("</?p>", "")
                            .replaceAll("\\s+", " ")
                            .strip()
                    : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
