package press.imprimatur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that leads a newcomer through one use case says what the code does. */
class WalkthroughTest {

    private static final Path PAGE = Path.of("src/docs/walkthrough.md");
    private static final Path SOURCES = Path.of("src/main/java/press/imprimatur");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\d+ \\| `([^`]+\\.java)` \\|");
    private static final Pattern IMPLEMENTS =
            Pattern.compile("(?s)\\b(?:class|record) \\w+[^{]*? implements ([\\w, <>]+)");

    /** So many files a newcomer reads in an hour. */
    private static final int MOST = 20;

    @Test
    void leads_through_few_files_each_of_which_is_used_by_one_before_it() throws IOException {
        var files = files();
        var before = new ArrayList<String>();

        assertThat(files).hasSizeBetween(2, MOST).doesNotHaveDuplicates();
        for (var file : files) {
            var source = Files.readString(SOURCES.resolve(file));
            if (!before.isEmpty()) {
                assertThat(before)
                        .as("something before %s that uses it", file)
                        .anyMatch(text -> names(file, source).anyMatch(name -> uses(text, name)));
            }
            before.add(source);
        }
    }

    private static List<String> files() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)).toList();
    }

    /** Its own name, and those of the contracts by which others know it. */
    private static Stream<String> names(String file, String source) {
        var own = Path.of(file).getFileName().toString().replace(".java", "");
        var contracts =
                IMPLEMENTS
                        .matcher(source)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .flatMap(all -> Arrays.stream(all.split("[,\\s<>]+")));
        return Stream.concat(Stream.of(own), contracts);
    }

    private static boolean uses(String text, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find();
    }
}
