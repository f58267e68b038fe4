package press.imprimatur.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.imprimatur.ingest.GivenPage;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.testing.SharedCases;

/** Partners' pages in all charsets and layouts, each with what its story says. */
class PageFilesTest {

    private final HtmlStoryReader reader = new HtmlStoryReader();

    PageFilesTest() {
        reader.markup = new JsoupMarkup();
    }

    @TestFactory
    Stream<DynamicTest> the_story_is_read_from_each_page() throws IOException {
        var expected = SharedCases.bytes("pages/expected.json");
        assumeTrue(expected.isPresent(), "the cases lie beside the project");
        return StreamSupport.stream(
                        new ObjectMapper().readTree(expected.get()).spliterator(), false)
                .filter(each -> !isForOtherReaders(each.path("file").asText()))
                .map(each ->
                        DynamicTest.dynamicTest(
                                each.path("file").asText() + ": " + each.path("about").asText(),
                                () -> check(each)));
    }

    /** Feeds and wire formats; and mails, which are laid out in tables. */
    private static boolean isForOtherReaders(String file) {
        return file.startsWith("fmt-") || file.equals("newsletter-mail.html");
    }

    private void check(JsonNode page) {
        var type = page.path("contentType").asText();
        var charset =
                type.contains("charset=")
                        ? Optional.of(type.replaceAll(".*charset=", "").strip())
                        : Optional.<String>empty();
        var bytes = SharedCases.bytes("pages/" + page.path("file").asText()).orElseThrow();
        var text = text(new GivenPage(bytes, charset, Optional.empty()));

        for (var words : words(page.path("textHolds"))) {
            assertThat(text).contains(words);
        }
        for (var words : words(page.path("textHoldsNot"))) {
            assertThat(text).doesNotContain(words);
        }
    }

    /** Empty of a page that is refused, because it has no story to read. */
    private String text(GivenPage page) {
        try {
            return reader.markup.plainText(reader.read(page).original().body());
        } catch (FieldRefused withoutStory) {
            return "";
        }
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
