package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page shows is text, never markup that somebody typed. */
class PageOutputTest {

    private static final Pattern RAW =
            Pattern.compile("\\bescape\\s*=|[eE]scaped\\s*=|<f:verbatim|sanitize\\s*=");
    private static final Pattern SELECT_ITEMS = Pattern.compile("<f:selectItems\\b[^>]*>");
    private static final Pattern IN_SCRIPT =
            Pattern.compile("<(script|style)\\b[^>]*>[^<]*[#$]\\{", Pattern.DOTALL);

    /**
     * Words of ours, by the name of a use and not by anything typed; escaped where they are made.
     */
    private static final String EXPLAINED = "permissionChoices.explained(";

    /** Bodies, which hold nothing but the body schema whoever wrote them. */
    private static final List<String> BODIES =
            List.of(
                    "escape=\"#{not pair.body}\"",
                    "escape=\"#{not row.body}\"",
                    "value=\"#{revisionPage.body}\"");

    /** Addresses of our own modules, with the version that they carry. */
    private static final String IMPORTS = "type=\"importmap\"";

    /** Gives {@code SelectItem}s under headings, which escape their labels. */
    private static final String GROUPED = "#{permissionChoices.templates}";

    @Test
    void noComponentWritesTextAsMarkup() throws IOException {
        var found =
                tags(
                        RAW,
                        tag ->
                                !tag.contains(EXPLAINED)
                                        && BODIES.stream().noneMatch(tag::contains));

        assertThat(found).isEmpty();
    }

    // From a map, or from bare values, Faces takes the label for markup.
    @Test
    void everyListToChooseFromNamesItsLabels() throws IOException {
        var found =
                tags(
                        SELECT_ITEMS,
                        tag ->
                                !tag.contains(GROUPED)
                                        && !(tag.contains("var=") && tag.contains("itemLabel=")));

        assertThat(found).isEmpty();
    }

    @Test
    void noValueIsWrittenIntoAScriptOrAStyle() throws IOException {
        assertThat(tags(IN_SCRIPT, tag -> !tag.contains(IMPORTS))).isEmpty();
    }

    private static List<String> tags(Pattern pattern, Predicate<String> isWrong)
            throws IOException {
        var found = new ArrayList<String>();
        for (var page : pages()) {
            var text = Files.readString(page);
            pattern.matcher(text)
                    .results()
                    .map(match -> element(text, match.start()))
                    .filter(isWrong)
                    .forEach(tag -> found.add(page + ": " + tag));
        }
        return found;
    }

    private static String element(String text, int inside) {
        var begins = text.lastIndexOf('<', inside);
        var ends = text.indexOf('>', inside);
        return text.substring(begins, ends + 1);
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
