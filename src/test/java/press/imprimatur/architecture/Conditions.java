package press.imprimatur.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.TermsWords;

/** Conditions that ArchUnit does not bring. */
interface Conditions {

    static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> predicate) {
        return ArchCondition.from(predicate);
    }

    /** Fields that hold what puts facts into words. */
    static DescribedPredicate<JavaField> areWords() {
        return DescribedPredicate.describe(
                "are words",
                field ->
                        field.getRawType().isEquivalentTo(Sentences.class)
                                || field.getRawType().isEquivalentTo(TermsWords.class));
    }

    /** Classes whose words go to the person at the page and nowhere else. */
    static DescribedPredicate<JavaClass> areSaidAtOnce() {
        var names =
                Set.of(
                        "BackgroundWorkService",
                        "OverridesService",
                        "ReleaseGate",
                        "BringingOut",
                        "CorrectionsService",
                        "WhatIfService",
                        "UpgradesService",
                        "FeedAnswersService",
                        "SpokenTerms");
        return DescribedPredicate.describe(
                "are said at once", type -> names.contains(type.getSimpleName()));
    }

    /** Every public method of a service says who may call it. */
    static ArchCondition<JavaClass> sayAtEveryPublicMethodWhoMayCallIt() {
        return new ArchCondition<>("say at every public method who may call it") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                service.getMethods().stream()
                        .filter(Conditions::isBusinessMethod)
                        .forEach(method -> events.add(judge(service, method)));
            }
        };
    }

    private static com.tngtech.archunit.lang.ConditionEvent judge(
            JavaClass service, JavaMethod method) {
        return method.isAnnotatedWith(Allows.class)
                ? satisfied(service, method.getFullName() + " says who may call it")
                : violated(service, method.getFullName() + " does not say who may call it");
    }

    private static boolean isBusinessMethod(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE);
    }

    /** No other top-level type has the same simple name. */
    static ArchCondition<JavaClass> haveANameOfTheirOwn() {
        return new ArchCondition<>("have a name of their own") {
            private final Map<String, JavaClass> seen = new HashMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                seen.clear();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var other = seen.putIfAbsent(type.getSimpleName(), type);
                if (other != null && !type.getSimpleName().equals("package-info")) {
                    events.add(violated(type, type.getName() + " is called as " + other.getName()));
                }
            }
        };
    }

    /** Its own path ends in a parameter. */
    static DescribedPredicate<JavaClass> isResourceThatEndsInAParameter() {
        return DescribedPredicate.describe(
                "a resource whose own path ends in a parameter",
                type ->
                        type.tryGetAnnotationOfType(Path.class)
                                .filter(path -> path.value().endsWith("}"))
                                .isPresent());
    }

    /** A field of a bean with a scope, read by somebody else than the bean itself. */
    static DescribedPredicate<JavaFieldAccess> isBehindAProxy() {
        return DescribedPredicate.describe(
                "its field is behind a proxy",
                access ->
                        isProxied(access.getTargetOwner())
                                && !outermost(access.getOriginOwner())
                                        .equals(outermost(access.getTargetOwner()))
                                && access.getTarget()
                                        .resolveMember()
                                        .filter(Conditions::isOfAnInstance)
                                        .isPresent());
    }

    private static boolean isProxied(JavaClass bean) {
        return Stream.of(
                        ApplicationScoped.class,
                        RequestScoped.class,
                        SessionScoped.class,
                        ViewScoped.class)
                .anyMatch(bean::isAnnotatedWith);
    }

    private static boolean isOfAnInstance(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Conditions::outermost).orElse(type);
    }
}
