package press.imprimatur.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.imprimatur.terms.Door;
import press.imprimatur.terms.Door.State;
import press.imprimatur.terms.DoorWords;

/**
 * Walks all words that terms are made of, and holds the page about their doors against what the
 * code declares. Run with {@code -Ddoors.write=true} to write the page anew.
 */
class DoorsPageTest {

    private static final Path PAGE = Path.of("src/docs/doors.md");
    private static final Path PAGES = Path.of("src/main/webapp");

    /** All words that can be written and that nobody can answer yet; it only ever gets shorter. */
    private static final List<String> WITHOUT_A_DOOR = List.of();

    @Test
    void everyWordHasADoorButThoseThatAreKnownToLackOne() {
        var without =
                DoorWords.all().values().stream()
                        .flatMap(part -> part.entrySet().stream())
                        .filter(each -> each.getValue().state() == State.NONE_YET)
                        .map(Map.Entry::getKey)
                        .toList();

        assertThat(without).containsExactlyElementsOf(WITHOUT_A_DOOR);
    }

    @Test
    void everyOpenDoorStandsOnAPageAndAtAnEndpointThatExist() throws IOException {
        var endpoints = endpoints();

        assertThat(DoorWords.open())
                .allSatisfy((word, door) -> {
                    assertThat(Path.of(PAGES + door.page())).isRegularFile();
                    assertThat(door.endpoint()).isIn(endpoints);
                });
    }

    /** On both sides, as each of these tests runs on both. */
    @Test
    void everyOpenDoorIsGoneThroughByATest() {
        var driven =
                Stream.<Class<? extends DoorsDriven>>of(
                                DoorsOfTextsIT.class, DoorsOfFactsIT.class, DoorsOfDutiesIT.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .map(method -> method.getAnnotation(Drives.class))
                        .filter(Objects::nonNull)
                        .flatMap(drives -> Arrays.stream(drives.value()));

        assertThat(driven).containsExactlyInAnyOrderElementsOf(DoorWords.open().keySet());
    }

    @Test
    void thePageSaysWhatTheCodeDeclares() throws IOException {
        var page = page();
        if (Boolean.getBoolean("doors.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(page);
    }

    private static Set<String> endpoints() throws IOException {
        JsonNode document;
        try (var file = DoorsPageTest.class.getResourceAsStream("/openapi/openapi.json")) {
            document = new ObjectMapper().readTree(file);
        }
        return document.path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().properties().stream()
                                .map(method ->
                                        method.getKey().toUpperCase(Locale.ROOT)
                                                + " "
                                                + path.getKey().replaceFirst("^/api/v1", "")))
                .collect(Collectors.toSet());
    }

    private static String page() {
        return DoorWords.all().entrySet().stream()
                .map(part -> section(part.getKey(), part.getValue()))
                .collect(
                        Collectors.joining(
                                "\n",
                                """
                                # Who answers what terms ask

                                Written by a test from the declarations in the code. Each word of
                                the terms, who makes its answer known, on which page of the desk,
                                and by which call below `/api/v1`. Tests go through each of these
                                doors, on its page and by its call, and see the decision change.
                                "Recorded, not used here" is a use for which there is no channel:
                                it is kept with the permission and shown, and nothing here does it.

                                """,
                                ""));
    }

    private static String section(String title, Map<String, Door> doors) {
        return doors.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .collect(
                        Collectors.joining(
                                "",
                                "## "
                                        + title
                                        + "\n\n| Word | Who supplies it | Page | Endpoint |\n"
                                        + "|---|---|---|---|\n",
                                ""));
    }

    private static String row(String word, Door door) {
        var supplier =
                switch (door.state()) {
                    case OPEN, SETTLED -> door.supplier();
                    case RECORDED_ONLY -> "recorded, not used here";
                    case NONE_YET -> "none yet";
                };
        return "| `%s` | %s | %s | %s |\n"
                .formatted(word, supplier, code(door.page()), code(door.endpoint()));
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
