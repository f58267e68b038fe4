package press.imprimatur.odrl.internal;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import press.imprimatur.kernel.FieldRefused;

/**
 * Reads JSON-LD as statements. ODRL's context is known here, and nothing is ever loaded: what a
 * document says in words of its own is refused before a processor could pass over it.
 */
final class JsonLdSource {

    private static final ObjectMapper STRICT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    static {
        var nested = StreamReadConstraints.builder().maxNestingDepth(200).build();
        STRICT.getFactory().setStreamReadConstraints(nested);
    }

    private JsonLdSource() {}

    /**
     * @throws FieldRefused if it is no JSON object, or says something twice
     */
    static Graph read(String text, Unmapped unmapped) {
        var document = parse(text);
        var check = new JsonLdCheck(unmapped);
        check.check(document);
        var graph = new Graph();
        if (!unmapped.isEmpty()) {
            return graph;
        }
        document.remove("@context");
        try {
            var expanded = expand(document, OdrlContext.with(check.prefixes(), check.words()));
            if (Statements.membersOf(document) != Statements.membersOf(expanded)) {
                unmapped.add("policy", "with statements that are lost in RDF");
            }
            state(expanded, graph, unmapped);
        } catch (JsonLdError refused) {
            unmapped.add("JSON-LD", refused.getCode());
        }
        return graph;
    }

    private static ObjectNode parse(String text) {
        try {
            if (STRICT.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw new FieldRefused("policy", "odrl.noPolicy");
        } catch (JsonProcessingException broken) {
            throw new FieldRefused("policy", "odrl.noJson", broken.getOriginalMessage());
        }
    }

    private static JsonArray expand(JsonNode document, JsonObject context) throws JsonLdError {
        var options = options();
        options.setExpandContext(context);
        return JsonLd.expand(document(document.toString())).options(options).get();
    }

    private static void state(JsonArray expanded, Graph graph, Unmapped unmapped)
            throws JsonLdError {
        JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(into(graph, unmapped));
        if (graph.size() != Statements.countOf(expanded)) {
            unmapped.add("policy", "with names that are none in RDF");
        }
    }

    private static RdfQuadConsumer into(Graph graph, Unmapped unmapped) {
        return new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String name)
                    throws RdfConsumerException {
                if (name != null || direction != null) {
                    unmapped.add("graph", String.valueOf(name));
                }
                var isLiteral = datatype != null || language != null;
                graph.add(
                        subject,
                        predicate,
                        isLiteral ? Value.literal(object, datatype, language) : named(object));
                return this;
            }
        };
    }

    private static Value named(String object) {
        return object.startsWith("_:") ? Value.blank(object) : Value.iri(object);
    }

    private static JsonLdOptions options() {
        var options =
                new JsonLdOptions((address, how) -> {
                    throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED);
                });
        options.setBase(URI.create(Vocabulary.RELATIVE));
        return options;
    }

    private static Document document(String text) throws JsonLdError {
        return JsonDocument.of(new StringReader(text));
    }
}
