package press.imprimatur.testing;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the components of records hold, over many records and those inside of them. A component that
 * holds the same in all of them was passed over: so a test notices when one is added.
 */
public final class SaidComponents {

    private final Predicate<Record> isLookedInto;
    private final Map<String, Set<Object>> values = new TreeMap<>();

    private SaidComponents(Predicate<Record> isLookedInto) {
        this.isLookedInto = isLookedInto;
    }

    /** By the name of the component: {@code Terms.scope}. */
    public static Map<String, Set<Object>> of(
            Collection<?> records, Predicate<Record> isLookedInto) {
        var said = new SaidComponents(isLookedInto);
        said.collect(records);
        return said.values;
    }

    private void collect(Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(this::collect);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::collect);
        } else if (value instanceof Record one && isLookedInto.test(one)) {
            for (var component : one.getClass().getRecordComponents()) {
                var name = one.getClass().getSimpleName() + "." + component.getName();
                var held = read(component, one);
                values.computeIfAbsent(name, key -> new HashSet<>()).add(held);
                collect(held);
            }
        }
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException closed) {
            throw new AssertionError(component.toString(), closed);
        }
    }
}
