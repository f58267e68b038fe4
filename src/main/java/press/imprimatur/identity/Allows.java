package press.imprimatur.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who may call a service's method; checked on the server at every call.
 *
 * <p>Stands on the class of every service, where it means "nobody but the system" unless it names
 * roles, and on every public method, where it decides. A method without it is refused: the
 * architecture test finds it before anybody else does. Whether somebody may act on <em>this</em>
 * article or permission is not said here but by a policy of the module.
 */
@InterceptorBinding
@Inherited
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allows {

    /** Any of these roles is enough. Workers of our own are always let through. */
    @Nonbinding
    Role[] value() default {};

    /** Whether anybody who is signed in may call it, whatever the role. */
    @Nonbinding
    boolean everybodyAtTheDesk() default false;

    /** Whether even readers and strangers may call it: nothing confidential may come out of it. */
    @Nonbinding
    boolean thePublic() default false;
}
