package press.imprimatur.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.UUID;

/** Tells which types are ids: records of one UUID, such as {@code UserId}. */
public interface IdRecord {

    /** Whether a type is one. */
    static boolean is(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    /** Empty if the text is not a UUID. */
    static <T> Optional<T> read(Class<T> type, String text) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(UUID.class);
            return Optional.of(constructor.newInstance(UUID.fromString(text)));
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException bug) {
            throw new IllegalStateException(type + " is no id that can be read", bug);
        }
    }
}
