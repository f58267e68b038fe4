package press.imprimatur.api.internal;

import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks through what containers wrap around what was thrown. */
public final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** The outermost cause of this type. */
    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Whether two changed the same thing and this one came second. */
    public static boolean isStale(Throwable thrown) {
        return find(thrown, OptimisticLockException.class).isPresent();
    }
}
