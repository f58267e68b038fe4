package press.imprimatur.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A filter that the server does not find it leaves out, and whatever it kept out comes in. */
class DescriptorsTest {

    private static final Path DESCRIPTORS = Path.of("src/main/webapp/WEB-INF");
    private static final Pattern OURS =
            Pattern.compile(
                    "<[\\w-]*(?:class|class-name|listener|factory)>\\s*"
                            + "(press\\.imprimatur\\.[\\w.]+)\\s*<");

    static Stream<String> classes() throws IOException {
        try (var files = Files.list(DESCRIPTORS)) {
            return files
                    .filter(file -> file.toString().endsWith(".xml"))
                    .map(DescriptorsTest::read)
                    .flatMap(text -> OURS.matcher(text).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void names_only_classes_that_there_are(String name) {
        assertThatCode(() -> Class.forName(name, false, getClass().getClassLoader()))
                .doesNotThrowAnyException();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
