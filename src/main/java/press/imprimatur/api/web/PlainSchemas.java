package press.imprimatur.api.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Describes ids and parameters as the plain text and numbers that they are. The generator sees
 * their records, and its own extension point is made for another version of the specification.
 */
final class PlainSchemas {

    private static final Map<String, String> PLAIN =
            Map.of("Cursor", "string", "IfMatch", "string", "ZoneId", "string", "Limit", "integer");

    private PlainSchemas() {}

    /**
     * @param records the components of the records that go over the wire, by their simple names
     */
    static JsonNode simplify(JsonNode document, Map<String, Set<String>> records) {
        var schemas = document.path("components").path("schemas").properties();
        schemas.forEach(PlainSchemas::simplify);
        for (var schema : schemas) {
            // The generator numbers records of the same simple name.
            var name = schema.getKey().replaceAll("\\d+$", "");
            if (records.containsKey(name)) {
                leaveOutAnswers(schema.getValue(), records.get(name));
            }
        }
        return document;
    }

    /** Questions that a record answers, such as whether somebody is active, are not sent. */
    private static void leaveOutAnswers(JsonNode schema, Set<String> components) {
        if (schema.path("properties") instanceof ObjectNode properties) {
            var answers =
                    properties.properties().stream()
                            .filter(each -> each.getValue().path("type").asText().equals("boolean"))
                            .map(Map.Entry::getKey)
                            .filter(name -> !components.contains(name))
                            .toList();
            properties.remove(answers);
        }
    }

    private static void simplify(Map.Entry<String, JsonNode> schema) {
        var node = (ObjectNode) schema.getValue();
        if (isId(node.path("properties"))) {
            become(node, "string").put("format", "uuid");
        } else if (PLAIN.containsKey(schema.getKey())) {
            become(node, PLAIN.get(schema.getKey()));
        }
    }

    private static boolean isId(JsonNode properties) {
        return properties.size() == 1
                && properties.path("value").path("format").asText().equals("uuid");
    }

    private static ObjectNode become(ObjectNode schema, String type) {
        schema.removeAll();
        return schema.put("type", type);
    }
}
