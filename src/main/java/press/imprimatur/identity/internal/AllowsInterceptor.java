package press.imprimatur.identity.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;

/** Asks at every call of a service whether this caller may, before anything else happens. */
@Allows
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowsInterceptor {

    @Inject CurrentCaller callers;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var method = call.getMethod();
        Admission.check(onMethod(call, method), onClass(call, method), callers.find());
        return call.proceed();
    }

    private static Allows onClass(InvocationContext call, Method method) {
        var declared = method.getDeclaringClass().getAnnotation(Allows.class);
        return declared != null
                ? declared
                : call.getTarget().getClass().getAnnotation(Allows.class);
    }

    /** Containers may hand over the interface's method, or one of a generated subclass. */
    private static Allows onMethod(InvocationContext call, Method method) {
        var found = method.getAnnotation(Allows.class);
        Class<?> type = call.getTarget().getClass();
        while (found == null && type != null) {
            found = declaredOn(type, method);
            type = type.getSuperclass();
        }
        return found;
    }

    private static Allows declaredOn(Class<?> type, Method method) {
        try {
            return type.getDeclaredMethod(method.getName(), method.getParameterTypes())
                    .getAnnotation(Allows.class);
        } catch (NoSuchMethodException inherited) {
            return null;
        }
    }
}
