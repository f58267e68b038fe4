package press.imprimatur.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sees each rule red. A rule that has never caught anything may guard a package that does not
 * exist; so for each there is a class that breaks it.
 */
class PlantedViolationsTest {

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("press.imprimatur.architecture.planted");

    private static final Map<String, String> CULPRITS =
            Map.ofEntries(
                    entry("every_class_lives_in_a_declared_module", "undeclared.Stray"),
                    entry("modules_use_only_what_they_declare", "greedy.internal.Greedy"),
                    entry("modules_meet_only_at_their_api", "prying.internal.Prying"),
                    entry("modules_form_no_cycle", "hen.Hen"),
                    entry("packages_form_no_cycle", "egg.Egg"),
                    entry("nobody_knows_the_launcher", "knowing.internal.Knowing"),
                    entry("the_launcher_knows_keys_and_proxies_only", "launcher.Rocket"),
                    entry("api_holds_contracts_only", "fat.Concrete"),
                    entry("persistence_stays_internal", "leaky.Leaky"),
                    entry("faces_stays_in_web", "leaky.Leaky"),
                    entry("stateless_beans_are_services", "careless.internal.Careless"),
                    entry("services_say_who_may_call_them", "careless.internal.Careless"),
                    entry("time_comes_from_the_clock", "careless.internal.Careless"),
                    entry("there_is_one_evaluator", "careless.internal.SecondOpinion"),
                    entry("stored_words_are_recorded", "careless.internal.Careless"),
                    entry("terms_are_pure", "terms.Impure"),
                    entry("terms_know_of_sources_the_names_of_outlets_only", "terms.Impure"),
                    entry("no_two_types_share_a_name", "terms.Impure"),
                    entry("nobody_reads_fields_of_a_proxy", "careless.internal.Careless"),
                    entry("pages_are_given_no_optional", "leaky.web.LeakyPage"),
                    entry("no_resource_hides_another", "leaky.web.HidingResource"),
                    entry("no_standard_streams", "careless.internal.Careless"),
                    entry("no_generic_exceptions", "careless.internal.Careless"),
                    entry("no_java_util_logging", "careless.internal.Careless"));

    static Stream<String> rules() {
        return fields().map(Field::getName);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesItsOwnCulprit(String rule) throws IllegalAccessException {
        var result = rule(rule).evaluate(PLANTED);

        assertThat(result.getFailureReport().toString()).contains(CULPRITS.get(rule));
    }

    @Test
    void thereIsACulpritForEachRuleAndNoOther() {
        assertThat(rules()).containsExactlyInAnyOrderElementsOf(CULPRITS.keySet());
    }

    private static ArchRule rule(String name) throws IllegalAccessException {
        var field = fields().filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
        return (ArchRule) field.get(null);
    }

    private static Stream<Field> fields() {
        return Stream.of(ModuleRules.class, CodeRules.class)
                .flatMap(rules -> Arrays.stream(rules.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(ArchTest.class));
    }
}
