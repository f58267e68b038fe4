package press.imprimatur.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of the body of a request this method takes less than the API takes of others. What is longer is
 * answered with {@link BodyTooLarge}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyAtMost {

    /** In bytes. */
    long value();
}
