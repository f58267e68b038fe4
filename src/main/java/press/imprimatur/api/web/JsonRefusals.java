package press.imprimatur.api.web;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.JsonBroken;
import press.imprimatur.kernel.BusinessException;

/** Says in plain words what is wrong with a body; Jackson's own words name our classes. */
final class JsonRefusals {

    private JsonRefusals() {}

    static BusinessException of(JsonProcessingException refused) {
        var line = line(refused.getLocation());
        if (refused instanceof UnrecognizedPropertyException unknown) {
            var known =
                    unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(joining(", "));
            return FieldNotUnderstood.unknown(path(unknown), line, known);
        }
        if (refused instanceof ValueInstantiationException incomplete) {
            return ofConstructor(incomplete, line);
        }
        if (refused instanceof InvalidFormatException wrong) {
            return FieldNotUnderstood.mistyped(path(wrong), line, expected(wrong.getTargetType()));
        }
        if (refused instanceof MismatchedInputException wrong) {
            return FieldNotUnderstood.mistyped(path(wrong), line, expected(wrong.getTargetType()));
        }
        if (refused instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
            return FieldNotUnderstood.mistyped(path(wrong), line, "something else");
        }
        var where = refused.getLocation();
        return new JsonBroken(line, where == null ? 1 : Math.max(1, where.getColumnNr()));
    }

    /** Our records say requireNonNull(x, "x"), so the message is the missing field's name. */
    private static BusinessException ofConstructor(ValueInstantiationException refused, int line) {
        var cause = refused.getCause();
        if (cause instanceof NullPointerException
                && cause.getMessage() != null
                && cause.getMessage().matches("[A-Za-z]\\w*")) {
            var path = path(refused);
            return FieldNotUnderstood.missing(
                    path.isEmpty() ? cause.getMessage() : path + "." + cause.getMessage());
        }
        return FieldNotUnderstood.mistyped(path(refused), line, "something complete");
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
            case "Instant" -> "an instant such as 2026-03-01T12:00:00Z";
            case "LocalDate" -> "a date such as 2026-03-01";
            case "int", "long", "Integer", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "URI" -> "an address";
            case "List", "Set" -> "a list";
            default -> "something else";
        };
    }
}
