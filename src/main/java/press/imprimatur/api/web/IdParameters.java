package press.imprimatur.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import press.imprimatur.api.IdNotUnderstood;
import press.imprimatur.api.IdRecord;

/** Lets paths and queries carry ids: {@code @PathParam("id") UserId id}. */
@Provider
@ApplicationScoped
public class IdParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] on) {
        return IdRecord.is(type) ? new IdConverter<>(type) : null;
    }

    private record IdConverter<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            return IdRecord.read(type, text).orElseThrow(() -> new IdNotUnderstood(text));
        }

        @Override
        public String toString(T id) {
            return id.toString();
        }
    }
}
