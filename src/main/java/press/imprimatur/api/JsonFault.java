package press.imprimatur.api;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;

/**
 * What is wrong with JSON, and where, in words of its writer; Jackson's own words name our classes.
 *
 * @param path the field, by its names and numbers from the top: {@code items[3].due}; empty if it
 *     is the whole
 * @param line counted from 1
 * @param hint what could stand there instead; of something unknown, the names that are known; of
 *     something impossible, why it is
 */
public record JsonFault(Kind kind, String path, int line, int column, String hint) {

    /** What can be wrong. */
    public enum Kind {
        /** It is not JSON. */
        BROKEN,
        UNKNOWN,
        MISSING,
        MISTYPED,
        /** Of the right form, and at odds with itself. */
        IMPOSSIBLE
    }

    /** What Jackson found. */
    public static JsonFault of(JsonProcessingException refused) {
        if (refused instanceof UnrecognizedPropertyException unknown) {
            var known =
                    unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(joining(", "));
            return at(Kind.UNKNOWN, unknown, known);
        }
        if (refused instanceof ValueInstantiationException incomplete) {
            return ofConstructor(incomplete);
        }
        if (refused instanceof MismatchedInputException wrong) {
            return at(Kind.MISTYPED, wrong, expected(wrong.getTargetType()));
        }
        if (refused instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
            return at(Kind.MISTYPED, wrong, "something else");
        }
        var where = refused.getLocation();
        var column = where == null ? 1 : Math.max(1, where.getColumnNr());
        return new JsonFault(Kind.BROKEN, "", line(where), column, "");
    }

    /** The same of something that stands in a field. */
    public JsonFault within(String field) {
        var joint = path.isEmpty() || path.startsWith("[") ? "" : ".";
        return new JsonFault(kind, field + joint + path, line, column, hint);
    }

    private static JsonFault at(Kind kind, JsonMappingException refused, String hint) {
        return new JsonFault(kind, path(refused), line(refused.getLocation()), 1, hint);
    }

    /** Our records say requireNonNull(x, "x"), so the message is the missing field's name. */
    private static JsonFault ofConstructor(ValueInstantiationException refused) {
        var why = refused.getCause() == null ? null : refused.getCause().getMessage();
        if (refused.getCause() instanceof NullPointerException
                && why != null
                && why.matches("[A-Za-z]\\w*")) {
            return new JsonFault(Kind.MISSING, why, line(refused.getLocation()), 1, "")
                    .within(path(refused));
        }
        return refused.getCause() instanceof IllegalArgumentException && why != null
                ? at(Kind.IMPOSSIBLE, refused, why)
                : at(Kind.MISTYPED, refused, "something complete");
    }

    private static String path(JsonMappingException refused) {
        var path = new StringBuilder();
        for (var step : refused.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static int line(JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(joining(", ", "one of ", ""));
        }
        if (IdRecord.is(type)) {
            return "a UUID";
        }
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "Instant" -> "an instant such as 2026-03-01T12:00:00Z, in the years 1 to 9999";
            case "LocalDate" -> "a date such as 2026-03-01, in the years 1 to 9999";
            case "Period" -> "a length such as P30D, P6M or P1Y, of at most 1000 years";
            case "Duration" -> "a length such as PT24H or P3D, of at most 1000 years";
            case "ZoneId" -> "a time zone such as Europe/Prague";
            case "int", "long", "Integer", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "URI" -> "an address";
            case "List", "Set" -> "a list, in which nothing is null";
            default -> "something else";
        };
    }
}
