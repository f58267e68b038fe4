package press.imprimatur.api.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.StrictJson;
import press.imprimatur.kernel.Slice;

/**
 * The JSON of the API: instants and dates in ISO 8601, ids as plain text, what is absent left out,
 * records as their components and nothing else, so that what was read can be sent back, and nothing
 * that is not understood passed over in silence.
 */
final class Json {

    private static final JsonInclude.Value ABSENT_LEFT_OUT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS);

    private static final ObjectMapper MAPPER =
            StrictJson.builder()
                    .addModules(new IdsAsText(), slices())
                    .defaultPropertyInclusion(ABSENT_LEFT_OUT)
                    .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .build();

    private Json() {}

    static ObjectMapper mapper() {
        return MAPPER;
    }

    private static SimpleModule slices() {
        return new SimpleModule("slices").addSerializer(new SliceWriter());
    }

    /** Services page by keys of their own; scripts see opaque cursors. */
    private static final class SliceWriter extends JsonSerializer<Slice<?>> {

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Class<Slice<?>> handledType() {
            return (Class) Slice.class;
        }

        @Override
        public void serialize(Slice<?> slice, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            provider.defaultSerializeField("items", slice.items(), json);
            if (slice.next().isPresent()) {
                json.writeStringField("next", new Cursor(slice.next().get()).toString());
            }
            json.writeEndObject();
        }
    }
}
