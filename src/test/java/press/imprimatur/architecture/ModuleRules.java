package press.imprimatur.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import press.imprimatur.kernel.NewsroomModule;

/** Who may use whom. */
interface ModuleRules {

    String BASE = "press.imprimatur";

    DescribedPredicate<JavaClass> IN_A_DECLARED_MODULE =
            describe("in a package below a declared module", type -> Modules.of(type).isPresent());

    DescribedPredicate<JavaClass> MODULE_API =
            describe(
                    "in a module's root package",
                    type -> type.getPackage().isAnnotatedWith(NewsroomModule.class));

    // The launcher runs before there is a server and is no part of the WAR.
    DescribedPredicate<JavaClass> LAUNCHER =
            JavaClass.Predicates.resideInAPackage("..launcher..").as("the launcher");

    @ArchTest
    ArchRule every_class_lives_in_a_declared_module =
            classes()
                    .that(DescribedPredicate.not(LAUNCHER))
                    .should(Conditions.be(IN_A_DECLARED_MODULE));

    @ArchTest
    ArchRule modules_use_only_what_they_declare =
            modules()
                    .definedByAnnotation(NewsroomModule.class)
                    .should()
                    .respectTheirAllowedDependenciesDeclaredIn(
                            "mayUse", consideringOnlyDependenciesInAnyPackage(BASE + ".."))
                    .ignoreDependency(alwaysTrue(), equivalentTo(NewsroomModule.class));

    @ArchTest
    ArchRule modules_meet_only_at_their_api =
            modules()
                    .definedByAnnotation(NewsroomModule.class)
                    .should()
                    .onlyDependOnEachOtherThroughClassesThat(MODULE_API);

    @ArchTest
    ArchRule modules_form_no_cycle =
            modules().definedByAnnotation(NewsroomModule.class).should().beFreeOfCycles();

    @ArchTest
    ArchRule packages_form_no_cycle = slices().matching(BASE + ".(**)").should().beFreeOfCycles();

    @ArchTest
    ArchRule nobody_knows_the_launcher =
            noClasses()
                    .that(DescribedPredicate.not(LAUNCHER))
                    .should()
                    .dependOnClassesThat(LAUNCHER);

    // What it knows is packed into its jar by name; what it used beside that would be missing
    // there.
    @ArchTest
    ArchRule the_launcher_knows_keys_and_proxies_only =
            noClasses()
                    .that(LAUNCHER)
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "are ours and not in the launcher's jar",
                                    ModuleRules::isMissingInTheLauncher));

    @ArchTest
    ArchRule api_holds_contracts_only =
            classes()
                    .that(MODULE_API)
                    .should()
                    .beInterfaces()
                    .orShould()
                    .beRecords()
                    .orShould()
                    .beEnums()
                    .orShould()
                    .beAssignableTo(RuntimeException.class)
                    .orShould()
                    .notBePublic();

    private static boolean isMissingInTheLauncher(JavaClass type) {
        var home = type.getPackageName();
        return home.startsWith(BASE)
                && !LAUNCHER.test(type)
                && !Set.of(BASE + ".keyring", BASE + ".proxies").contains(home);
    }
}
