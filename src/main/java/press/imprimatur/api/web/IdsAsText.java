package press.imprimatur.api.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import press.imprimatur.api.IdRecord;

/** Writes and reads ids as the text of their UUID. */
class IdsAsText extends SimpleModule {

    private static final long serialVersionUID = 1L;

    IdsAsText() {
        super("ids as text");
    }

    @Override
    public void setupModule(Module.SetupContext context) {
        super.setupModule(context);
        context.addSerializers(
                new Serializers.Base() {
                    @Override
                    public JsonSerializer<?> findSerializer(
                            SerializationConfig config, JavaType type, BeanDescription bean) {
                        return IdRecord.is(type.getRawClass()) ? ToStringSerializer.instance : null;
                    }
                });
        context.addDeserializers(
                new Deserializers.Base() {
                    @Override
                    public JsonDeserializer<?> findBeanDeserializer(
                            JavaType type, DeserializationConfig config, BeanDescription bean) {
                        return IdRecord.is(type.getRawClass())
                                ? new IdReader(type.getRawClass())
                                : null;
                    }
                });
    }

    private static final class IdReader extends JsonDeserializer<Object> {

        private final Class<?> type;

        IdReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            var text = json.getValueAsString("");
            var id = IdRecord.read(type, text);
            if (id.isEmpty()) {
                return context.handleWeirdStringValue(type, text, "not a UUID");
            }
            return id.get();
        }
    }
}
