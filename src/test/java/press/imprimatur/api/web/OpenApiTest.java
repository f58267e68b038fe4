package press.imprimatur.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The build describes every method of the API, so that scripts are written without guessing. */
class OpenApiTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyMethodOfTheApi")
    void describesInASentence(String address, String method) throws Exception {
        JsonNode document;
        try (var file = OpenApiTest.class.getResourceAsStream("/openapi/openapi.json")) {
            document = new ObjectMapper().readTree(file);
        }

        var operation = document.path("paths").path(address).path(method);

        assertThat(operation.path("summary").asText()).isNotBlank();
    }

    @Test
    void listsNoBooleanThatIsNeitherTakenNorSent() throws Exception {
        var resources = resources().<Class<?>>map(JavaClass::reflect).collect(Collectors.toList());
        var records = SpokenRecords.of(resources);
        JsonNode document;
        try (var file = OpenApiTest.class.getResourceAsStream("/openapi/openapi.json")) {
            document = new ObjectMapper().readTree(file);
        }

        var schemas = PlainSchemas.simplify(document, records).path("components").path("schemas");

        assertThat(schemas.path("UserDetails").path("properties").has("active"))
                .isEqualTo(records.get("UserDetails").contains("active"));
        assertThat(schemas.path("Newsroom").path("properties").has("behindTls")).isFalse();
        assertThat(schemas.path("Caller").path("properties").has("system")).isFalse();
        assertThat(schemas.path("ReadinessJson").path("properties").has("secondPersonNeeded"))
                .isTrue();
    }

    static Stream<String[]> everyMethodOfTheApi() {
        return resources().flatMap(OpenApiTest::methods);
    }

    private static Stream<JavaClass> resources() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("press.imprimatur")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class));
    }

    private static Stream<String[]> methods(JavaClass resource) {
        return resource.getMethods().stream()
                .map(JavaMethod::reflect)
                .flatMap(method ->
                        Arrays.stream(method.getAnnotations())
                                .map(on -> on.annotationType())
                                .filter(on -> on.isAnnotationPresent(HttpMethod.class))
                                .map(verb -> row(resource, method, verb)));
    }

    private static String[] row(JavaClass resource, Method method, Class<?> verb) {
        var path = new StringBuilder("/api/v1");
        Stream.of(resource.reflect().getAnnotation(Path.class), method.getAnnotation(Path.class))
                .filter(part -> part != null)
                .forEach(part -> path.append('/').append(part.value().replaceAll("^/|/$", "")));
        var name = verb.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT);
        return new String[] {path.toString().replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}"), name};
    }
}
