package press.imprimatur.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a module: one capability of the newsroom, in a package directly under the base package.
 *
 * <p>The annotated package holds the module's API, which is contracts only; its sub-packages belong
 * to the module alone. The architecture test reads these declarations on every build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface NewsroomModule {

    /** The name that {@code mayUse} of other modules refers to; equals the package's last part. */
    String name();

    /** The modules whose API this one may call. Anything else is a broken build. */
    String[] mayUse() default {};
}
