package press.imprimatur.identity.internal;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Role;

/**
 * Puts the guard before services whose author forgot {@link Allows}: without it such a service
 * would be open to everybody, with it to nobody but the system.
 */
public class RefusedUnlessAllowed implements Extension {

    <T> void guard(
            @Observes
                    @WithAnnotations({
                        Stateless.class,
                        Singleton.class,
                        Stateful.class,
                        MessageDriven.class
                    })
                    ProcessAnnotatedType<T> service) {
        if (!service.getAnnotatedType().isAnnotationPresent(Allows.class)) {
            service.configureAnnotatedType().add(new OnlyTheSystem());
        }
    }

    @SuppressWarnings("all")
    private static final class OnlyTheSystem extends AnnotationLiteral<Allows> implements Allows {

        private static final long serialVersionUID = 1L;

        @Override
        public Role[] value() {
            return new Role[0];
        }

        @Override
        public boolean everybodyAtTheDesk() {
            return false;
        }

        @Override
        public boolean thePublic() {
            return false;
        }
    }
}
