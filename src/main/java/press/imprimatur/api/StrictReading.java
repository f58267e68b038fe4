package press.imprimatur.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import java.util.function.Predicate;
import press.imprimatur.kernel.PlainTime;

/** What {@link StrictJson} does. */
final class StrictReading {

    private static final int MOST_YEARS = 1000;
    private static final Duration LONGEST = Duration.ofDays(MOST_YEARS * 366L);

    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(64 * 1024 * 1024)
                    .build();

    private StrictReading() {}

    static JsonMapper.Builder builder() {
        var factory =
                JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(BOUNDS)
                        .build();
        return JsonMapper.builder(factory)
                .addModules(new JavaTimeModule(), new Jdk8Module(), times())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                return false;
            }
            if (Character.isHighSurrogate(letter)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(letter)) {
                return false;
            }
        }
        return true;
    }

    static void refuseUnspeakable(JsonParser json) throws IOException {
        for (var token = json.nextToken(); token != null; token = json.nextToken()) {
            var isText = token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING;
            if (isText && !isPlain(json.getText())) {
                throw FieldNotUnderstood.mistyped(
                        where(json),
                        Math.max(1, json.currentTokenLocation().getLineNr()),
                        "text without control characters");
            }
        }
    }

    /** The way to it from the top; a name that cannot be spoken is left out of it. */
    private static String where(JsonParser json) {
        var path = json.getParsingContext().pathAsPointer().toString();
        var spoken = path.replaceAll("/(\\d+)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
        return isPlain(spoken) ? spoken : spoken.replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
    }

    private static SimpleModule times() {
        return new SimpleModule("times")
                .addDeserializer(
                        Instant.class, new Told<>(Instant.class, PlainTime::instant, at -> true))
                .addDeserializer(
                        LocalDate.class, new Told<>(LocalDate.class, PlainTime::day, day -> true))
                .addDeserializer(
                        Period.class,
                        new Told<>(Period.class, Period::parse, StrictReading::isUsual))
                .addDeserializer(
                        Duration.class,
                        new Told<>(
                                Duration.class,
                                Duration::parse,
                                time -> time.abs().compareTo(LONGEST) <= 0));
    }

    static boolean isUsual(Period length) {
        return Math.abs(length.toTotalMonths()) <= MOST_YEARS * 12L
                && Math.abs((long) length.getDays()) <= MOST_YEARS * 366L;
    }

    /** A value that is told as text. */
    private static final class Told<T> extends JsonDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> reader;
        private final Predicate<T> isUsual;

        Told(Class<T> type, Function<String, T> reader, Predicate<T> isUsual) {
            this.type = type;
            this.reader = reader;
            this.isUsual = isUsual;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, json));
            }
            var text = json.getText().strip();
            try {
                var value = reader.apply(text);
                if (isUsual.test(value)) {
                    return value;
                }
            } catch (DateTimeException | ArithmeticException notOfItsForm) {
                return type.cast(context.handleWeirdStringValue(type, text, "not of its form"));
            }
            return type.cast(context.handleWeirdStringValue(type, text, "out of range"));
        }
    }
}
