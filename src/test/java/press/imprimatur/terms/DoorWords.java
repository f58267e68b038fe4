package press.imprimatur.terms;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All words that terms are made of, each with its door. */
public final class DoorWords {

    private static final List<Class<?>> RECORDS =
            List.of(
                    Constraints.class,
                    Territory.class,
                    Clocks.class,
                    Window.class,
                    Scope.OneWork.class,
                    Scope.ListedWorks.class,
                    Scope.Selector.class,
                    Criteria.class);

    /** Walked by themselves, so that a field that only holds them has no door of its own. */
    private static final Set<String> WALKED_APART =
            Stream.concat(
                            RECORDS.stream(),
                            Stream.of(Quantity.class, Circumstance.class).map(each -> each))
                    .map(Class::getName)
                    .collect(Collectors.toSet());

    private DoorWords() {}

    /** By the titles of their sections, in the order of the page. */
    public static Map<String, Map<String, Door>> all() {
        var doors = new LinkedHashMap<String, Map<String, Door>>();
        doors.put("Uses", of(Use.values(), Door::of));
        doors.put("Duties", of(DutyType.values(), Door::of));
        doors.put("Quantities", of(Quantity.Kind.values(), Door::of));
        doors.put("Circumstances", of(Circumstance.values(), Door::of));
        var fields = new LinkedHashMap<String, Door>();
        fields().forEach(name -> fields.put(name, Door.ofField(name)));
        doors.put("Fields of scopes and constraints", fields);
        return doors;
    }

    /** The doors that somebody goes through, by the words that they answer. */
    public static Map<String, Door> open() {
        return all().values().stream()
                .flatMap(part -> part.entrySet().stream())
                .filter(each -> each.getValue().state() == Door.State.OPEN)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<String> fields() {
        return RECORDS.stream()
                .flatMap(type ->
                        Arrays.stream(type.getRecordComponents())
                                .filter(DoorWords::isALeaf)
                                .map(field -> type.getSimpleName() + "." + field.getName()))
                .toList();
    }

    private static <T extends Enum<T>> Map<String, Door> of(T[] words, Function<T, Door> door) {
        var doors = new LinkedHashMap<String, Door>();
        Arrays.stream(words).forEach(word -> doors.put(word.name(), door.apply(word)));
        return doors;
    }

    private static boolean isALeaf(RecordComponent field) {
        var type = field.getGenericType().getTypeName();
        return Arrays.stream(type.split("[<>, ]+")).noneMatch(WALKED_APART::contains);
    }
}
