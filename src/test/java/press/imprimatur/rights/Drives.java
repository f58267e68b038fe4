package press.imprimatur.rights;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The words of the terms whose door a test goes through, on its page and by its call. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Drives {

    String[] value();
}
