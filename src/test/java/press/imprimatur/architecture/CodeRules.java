package press.imprimatur.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.RightsEngine;

/** How code inside a module is written. */
interface CodeRules {

    @ArchTest
    ArchRule persistence_stays_internal =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..internal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

    @ArchTest
    ArchRule faces_stays_in_web =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    ArchRule stateless_beans_are_services =
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .should()
                    .resideInAPackage("..internal..")
                    .andShould()
                    .haveSimpleNameEndingWith("Service");

    @ArchTest
    ArchRule services_say_who_may_call_them =
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .or()
                    .areAnnotatedWith(Singleton.class)
                    .should(Conditions.sayAtEveryPublicMethodWhoMayCallIt());

    @ArchTest
    ArchRule time_comes_from_the_clock =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("press.imprimatur.kernel.internal.SystemClock")
                    .and()
                    .resideOutsideOfPackage("..launcher..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalTime.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callConstructor(Date.class)
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone");

    // Pages, feeds, lists, API and clock agree because there is nobody else to ask.
    @ArchTest
    ArchRule there_is_one_evaluator =
            classes()
                    .that()
                    .implement(RightsEngine.class)
                    .should()
                    .haveFullyQualifiedName(
                            "press.imprimatur.terms.internal.decision.DecidingEngine");

    // What is kept or mailed does not change its language with whoever pressed. Those let through
    // say their words at once to the person at the page: lists, forecasts, refusals.
    @ArchTest
    ArchRule stored_words_are_recorded =
            fields().that()
                    .areAnnotatedWith(Inject.class)
                    .and(Conditions.areWords())
                    .and()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("..internal..")
                    .and()
                    .areDeclaredInClassesThat(not(Conditions.areSaidAtOnce()))
                    .should()
                    .beAnnotatedWith(Recorded.class);

    // The same answer to the same question in the same world, everywhere and forever.
    @ArchTest
    ArchRule terms_are_pure =
            noClasses()
                    .that()
                    .resideInAPackage("..terms..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.persistence..",
                            "jakarta.ejb..",
                            "jakarta.ws.rs..",
                            "java.sql..",
                            "java.net.http..",
                            "java.nio.file..")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class);

    // Terms name outlets; what an outlet is called or who answers there changes no decision.
    @ArchTest
    ArchRule terms_know_of_sources_the_names_of_outlets_only =
            noClasses()
                    .that()
                    .resideInAPackage("..terms..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("press.imprimatur.sources..")
                                    .and(not(equivalentTo(OutletId.class))));

    // Who reads a name somewhere knows which type is meant.
    @ArchTest
    ArchRule no_two_types_share_a_name =
            classes().that().areTopLevelClasses().should(Conditions.haveANameOfTheirOwn());

    // Who holds a bean with a scope holds a proxy: its methods are the bean's, its fields are
    // empty.
    @ArchTest
    ArchRule nobody_reads_fields_of_a_proxy =
            noClasses().should().accessFieldWhere(Conditions.isBehindAProxy());

    // Expressions of a page take an Optional for what is in it, or for null (Jakarta Expression
    // Language 6): a page can neither hand one on nor ask whether it is empty. What a list asks its
    // source for (Slice.Source) is no expression of a page.
    @ArchTest
    ArchRule pages_are_given_no_optional =
            noMethods()
                    .that()
                    .arePublic()
                    .and()
                    .doNotHaveName("after")
                    .and()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Named.class)
                    .should()
                    .haveRawReturnType(Optional.class)
                    .orShould()
                    .haveRawParameterTypes(anyElementThat(type(Optional.class)));

    // Jakarta REST looks for a method in the resource whose own path fits best and in no other: one
    // whose path ends in a parameter answers 404 for everything else below it (3.7.2).
    @ArchTest
    ArchRule no_resource_hides_another =
            noClasses().should(Conditions.be(Conditions.isResourceThatEndsInAParameter()));

    // The launcher talks to a terminal; everybody else has a log.
    @ArchTest
    ArchRule no_standard_streams =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..launcher..")
                    .should(ACCESS_STANDARD_STREAMS);

    @ArchTest ArchRule no_generic_exceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest ArchRule no_java_util_logging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
