package press.imprimatur.api.web;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The records that the API takes and sends, found from its methods on. Only their components go
 * over the wire; the generator of the description takes questions that they answer ({@code
 * isActive()}) for properties too.
 */
final class SpokenRecords {

    private final Map<String, Set<String>> components = new HashMap<>();
    private final Set<Type> seen = new HashSet<>();

    private SpokenRecords() {}

    /** The names of the components, by the simple name of the record. */
    static Map<String, Set<String>> of(Collection<Class<?>> resources) {
        var records = new SpokenRecords();
        for (var resource : resources) {
            for (var method : resource.getDeclaredMethods()) {
                records.visit(method.getGenericReturnType());
                Arrays.stream(method.getGenericParameterTypes()).forEach(records::visit);
            }
        }
        return records.components;
    }

    private void visit(Type type) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            visit(generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
        } else if (type instanceof GenericArrayType array) {
            visit(array.getGenericComponentType());
        } else if (type instanceof WildcardType some) {
            Arrays.stream(some.getUpperBounds()).forEach(this::visit);
        } else if (type instanceof Class<?> found) {
            visit(found);
        }
    }

    private void visit(Class<?> type) {
        if (type.isArray()) {
            visit((Type) type.getComponentType());
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::visit);
        }
        if (type.isRecord()) {
            var names =
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.toSet());
            components.computeIfAbsent(type.getSimpleName(), name -> new HashSet<>()).addAll(names);
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::visit);
        }
    }
}
