package press.imprimatur.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import press.imprimatur.identity.Allows;

/** Conditions that ArchUnit does not bring. */
interface Conditions {

    static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> predicate) {
        return ArchCondition.from(predicate);
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
}
