package press.imprimatur.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import press.imprimatur.api.JsonBroken;
import press.imprimatur.api.JsonMissing;
import press.imprimatur.api.StrictJson;

/**
 * Reads and writes bodies as {@link Json}, and nothing but JSON. JSON-LD is named, for half a
 * subtype is no wildcard to everybody who compares media types.
 */
@Provider
@ApplicationScoped
@Consumes({MediaType.APPLICATION_JSON, "application/*+json", "application/ld+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json", "application/ld+json"})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** What is bytes or text already is written as it is. */
    private static final Set<Class<?>> ALREADY_BYTES =
            Set.of(byte[].class, String.class, InputStream.class, File.class);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
        return isOurs(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] on,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readAllBytes();
        if (bytes.length == 0) {
            throw new JsonMissing();
        }
        var mapper = Json.mapper();
        try (var json = mapper.createParser(bytes)) {
            StrictJson.refuseUnspeakable(json);
            Object value = mapper.readValue(bytes, mapper.constructType(generic));
            if (value == null) {
                throw new JsonMissing();
            }
            return value;
        } catch (CharConversionException notUnicode) {
            throw new JsonBroken(1, 1);
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
        return isOurs(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] on,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(Json.mapper().writeValueAsBytes(value));
    }

    private static boolean isOurs(Class<?> type) {
        return ALREADY_BYTES.stream().noneMatch(known -> known.isAssignableFrom(type))
                && !StreamingOutput.class.isAssignableFrom(type);
    }
}
