package press.imprimatur.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.imprimatur.rights.Door.State;

/**
 * Walks all words that terms are made of, and holds the page about their doors against what the
 * code declares. Run with {@code -Ddoors.write=true} to write the page anew.
 */
class DoorsPageTest {

    private static final Path PAGE = Path.of("src/docs/doors.md");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final List<Class<?>> RECORDS =
            List.of(
                    Constraints.class,
                    Territory.class,
                    Clocks.class,
                    Window.class,
                    Scope.OneWork.class,
                    Scope.ListedWorks.class,
                    Scope.Selector.class,
                    Criteria.class);

    /** Walked by themselves, so that a field that only holds them has no door of its own. */
    private static final Set<String> WALKED_APART =
            Stream.concat(
                            RECORDS.stream(),
                            Stream.of(Quantity.class, Circumstance.class).map(each -> each))
                    .map(Class::getName)
                    .collect(Collectors.toSet());

    /** All words that can be written and that nobody can answer yet; it only ever gets shorter. */
    private static final List<String> WITHOUT_A_DOOR = List.of();

    @Test
    void everyWordHasADoorButThoseThatAreKnownToLackOne() {
        var without =
                everyDoor().values().stream()
                        .flatMap(part -> part.entrySet().stream())
                        .filter(each -> each.getValue().state() == State.NONE_YET)
                        .map(Map.Entry::getKey)
                        .toList();

        assertThat(without).containsExactlyElementsOf(WITHOUT_A_DOOR);
    }

    @Test
    void noDoorIsDeclaredForAFieldThatTermsDoNotHave() {
        assertThat(FactDoors.fields()).containsExactlyInAnyOrderElementsOf(fields());
    }

    @Test
    void everyDoorStandsOnAPageAndAtAnEndpointThatExist() throws IOException {
        var endpoints = endpoints();

        everyDoor().values().stream()
                .flatMap(part -> part.entrySet().stream())
                .forEach(each -> {
                    var door = each.getValue();
                    assertThat(door.page())
                            .as(each.getKey())
                            .satisfies(page ->
                                    assertThat(
                                                    page.isEmpty()
                                                            || Files.exists(Path.of(PAGES + page)))
                                            .isTrue());
                    assertThat(door.endpoint())
                            .as(each.getKey())
                            .satisfies(endpoint ->
                                    assertThat(endpoint.isEmpty() || endpoints.contains(endpoint))
                                            .isTrue());
                });
    }

    @Test
    void thePageSaysWhatTheCodeDeclares() throws IOException {
        var page = page();
        if (Boolean.getBoolean("doors.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(page);
    }

    private static Map<String, Map<String, Door>> everyDoor() {
        var doors = new LinkedHashMap<String, Map<String, Door>>();
        doors.put("Uses", of(Use.values(), Door::of));
        doors.put("Duties", of(DutyType.values(), Door::of));
        doors.put("Quantities", of(Quantity.Kind.values(), Door::of));
        doors.put("Circumstances", of(Circumstance.values(), Door::of));
        var fields = new LinkedHashMap<String, Door>();
        fields().forEach(name -> fields.put(name, Door.ofField(name)));
        doors.put("Fields of scopes and constraints", fields);
        return doors;
    }

    private static <T extends Enum<T>> Map<String, Door> of(T[] words, Function<T, Door> door) {
        var doors = new LinkedHashMap<String, Door>();
        Arrays.stream(words).forEach(word -> doors.put(word.name(), door.apply(word)));
        return doors;
    }

    private static List<String> fields() {
        return RECORDS.stream()
                .flatMap(type ->
                        Arrays.stream(type.getRecordComponents())
                                .filter(DoorsPageTest::isALeaf)
                                .map(field -> type.getSimpleName() + "." + field.getName()))
                .toList();
    }

    private static boolean isALeaf(RecordComponent field) {
        var type = field.getGenericType().getTypeName();
        return Arrays.stream(type.split("[<>, ]+")).noneMatch(WALKED_APART::contains);
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
        return everyDoor().entrySet().stream()
                .map(part -> section(part.getKey(), part.getValue()))
                .collect(
                        Collectors.joining(
                                "\n",
                                """
                                # Who answers what terms ask

                                Written by a test from the declarations in the code. Each word of
                                the terms, who makes its answer known, on which page of the desk,
                                and by which call below `/api/v1`. "Recorded, not used here" is a
                                use for which there is no channel: it is kept with the permission
                                and shown, and nothing here does it.

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
