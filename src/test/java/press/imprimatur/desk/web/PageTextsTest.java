package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private static final Pattern TEXT = Pattern.compile("\\b(\\w+)Text\\['([\\w.]+)'\\]");
    private static final Pattern BARE_HANDLER =
            Pattern.compile("\\son\\w+=|<h:commandLink|\\sstyle=");

    @Test
    void everyTextThatAPageNamesIsInItsBundle() throws IOException {
        var missing = new ArrayList<String>();

        for (var page : pages()) {
            TEXT.matcher(Files.readString(page))
                    .results()
                    .filter(text -> !isThere(text.group(1), text.group(2)))
                    .forEach(text -> missing.add(page + ": " + text.group(2)));
        }

        assertThat(missing).isEmpty();
    }

    /** A page writes its texts as they are; only what has arguments goes through a format. */
    @Test
    void noPageWritesWhatIsMeantForAFormat() throws IOException {
        var doubled = new ArrayList<String>();

        for (var page : pages()) {
            TEXT.matcher(Files.readString(page))
                    .results()
                    .filter(text -> text(text.group(1), text.group(2)).contains("''"))
                    .forEach(text -> doubled.add(page + ": " + text.group(2)));
        }

        assertThat(doubled).isEmpty();
    }

    @Test
    void noPageNeedsInlineScriptOrInlineStyle() throws IOException {
        for (var page : pages()) {
            assertThat(BARE_HANDLER.matcher(Files.readString(page)).results().toList())
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void noPageIsLongerThanCanBeReadInOneGo() throws IOException {
        for (var page : pages()) {
            assertThat(Files.readAllLines(page).size())
                    .as(page.toString())
                    .isLessThanOrEqualTo(150);
        }
    }

    private static boolean isThere(String module, String key) {
        return ResourceBundle.getBundle("i18n." + module, Locale.ENGLISH).containsKey(key);
    }

    private static String text(String module, String key) {
        return ResourceBundle.getBundle("i18n." + module, Locale.ENGLISH).getString(key);
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
