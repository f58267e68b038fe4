package press.imprimatur.rights.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.erdtman.jcs.JsonCanonicalizer;
import press.imprimatur.api.JsonFault;
import press.imprimatur.api.StrictJson;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.Window;

/**
 * Terms as JSON, in one versioned form for store, hash and API. What the form does not know is
 * refused by name, never dropped; what is as usual is left out, and read as usual when absent.
 */
public class TermsJson {

    private static final String SCHEMA = "schema";
    private static final int CURRENT = 1;
    private static final ObjectMapper MAPPER = stored();
    private static final ObjectMapper STRICT =
            named(StrictJson.builder())
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();
    private static final System.Logger LOG = System.getLogger(TermsJson.class.getName());

    private TermsJson() {}

    /** As a tree; the caller may add to it. */
    public static ObjectNode tree(Terms terms) {
        var tree = MAPPER.<ObjectNode>valueToTree(terms);
        return tree.put(SCHEMA, CURRENT);
    }

    /** Any value of the module as a tree, written by the same rules. */
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** What {@link #canonical} wrote, as a tree. */
    static JsonNode treeOf(String canonical) {
        try {
            return MAPPER.readTree(canonical);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was written as JSON is JSON", impossible);
        }
    }

    /** In the canonical form of RFC 8785: the same terms, the same bytes. */
    static String canonical(Terms terms) {
        return canonical(tree(terms));
    }

    static String canonical(JsonNode tree) {
        try {
            return new JsonCanonicalizer(tree.toString()).getEncodedString();
        } catch (IOException impossible) {
            throw new IllegalStateException("Jackson writes JSON", impossible);
        }
    }

    /**
     * What {@link #canonical} wrote, in this version or in one before it. What cannot be read any
     * more is nobody's guess: see {@link Terms#unread}.
     */
    static Terms read(String json) {
        try {
            var object = MAPPER.readValue(json, ObjectNode.class);
            return MAPPER.treeToValue(object.without(SCHEMA), Terms.class);
        } catch (JsonProcessingException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "stored terms cannot be read", unreadable);
            return Terms.unread();
        }
    }

    /**
     * Reads terms that somebody wrote.
     *
     * @throws FieldRefused if it is another schema, has an unknown member, is not of its form, or
     *     says what nobody can mean
     */
    public static Terms read(JsonNode tree) {
        if (!(tree instanceof ObjectNode object)) {
            throw unreadable("they are not a JSON object");
        }
        var schema = object.get(SCHEMA);
        if (schema != null && !schema.equals(IntNode.valueOf(CURRENT))) {
            throw unreadable("schema " + schema + " is unknown; this is 1");
        }
        try {
            var terms = STRICT.treeToValue(object.deepCopy().without(SCHEMA), Terms.class);
            TermsLimits.refuseAbsurd(terms);
            return terms;
        } catch (JsonProcessingException refused) {
            if (refused.getCause() instanceof BusinessException fault) {
                throw fault;
            }
            throw refusal(JsonFault.of(refused).within("terms"));
        }
    }

    private static FieldRefused refusal(JsonFault fault) {
        var key = "rights.terms." + fault.kind().name().toLowerCase(Locale.ROOT);
        return new FieldRefused(fault.path(), key, fault.path(), fault.hint());
    }

    private static FieldRefused unreadable(String why) {
        return new FieldRefused("terms", "rights.termsUnreadable", why);
    }

    private static JsonMapper.Builder named(JsonMapper.Builder builder) {
        return builder.addModule(names()).addMixIn(Scope.class, ScopeByType.class);
    }

    private static ObjectMapper stored() {
        var mapper =
                named(JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()))
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                        .build();
        mapper.setDefaultPropertyInclusion(
                JsonInclude.Value.construct(
                        JsonInclude.Include.CUSTOM,
                        JsonInclude.Include.ALWAYS,
                        AsUsual.class,
                        null));
        return mapper;
    }

    private static SimpleModule names() {
        var module = new SimpleModule("names");
        add(module, WorkId.class, WorkId::of);
        add(module, OutletId.class, OutletId::of);
        add(module, InstrumentId.class, InstrumentId::of);
        add(module, Place.class, Place::new);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> reader) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new Named<>(type, reader));
    }

    /** A value that is one word. */
    private static class Named<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> reader;

        Named(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return reader.apply(value);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Scope.OneWork.class, name = "work"),
        @JsonSubTypes.Type(value = Scope.ListedWorks.class, name = "works"),
        @JsonSubTypes.Type(value = Scope.Selector.class, name = "selector"),
        @JsonSubTypes.Type(value = Scope.StaffWork.class, name = "staff"),
        @JsonSubTypes.Type(value = Scope.Unread.class, name = "unread")
    })
    private interface ScopeByType {}

    /** What need not be written, because it is read so when it is absent. */
    static class AsUsual {

        private static final Set<Object> USUAL =
                Set.of(
                        Constraints.NONE,
                        Clocks.NONE,
                        Territory.WORLDWIDE,
                        Window.ALWAYS,
                        Criteria.ANYTHING,
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        Map.of(),
                        DutyType.Grade.MUST,
                        false);

        @Override
        public boolean equals(Object value) {
            return value == null || USUAL.contains(value);
        }

        @Override
        public int hashCode() {
            return USUAL.hashCode();
        }
    }
}
