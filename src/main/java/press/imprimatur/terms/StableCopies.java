package press.imprimatur.terms;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Unmodifiable copies whose order does not depend on the run, so that their JSON is stable; of null
 * they are empty.
 */
public interface StableCopies {

    static <E extends Enum<E>> Set<E> enums(Class<E> type, Collection<E> given) {
        var copy = EnumSet.noneOf(type);
        if (given != null) {
            copy.addAll(given);
        }
        return Collections.unmodifiableSet(copy);
    }

    static <T extends Comparable<T>> Set<T> values(Collection<T> given) {
        return given == null || given.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSortedSet(new TreeSet<>(given));
    }

    static Map<String, String> map(Map<String, String> given) {
        return given == null || given.isEmpty()
                ? Map.of()
                : Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    static <T> Optional<T> maybe(Optional<T> given) {
        return given == null ? Optional.empty() : given;
    }
}
