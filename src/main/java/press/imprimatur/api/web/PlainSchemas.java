package press.imprimatur.api.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Describes ids and parameters as the plain text and numbers that they are. The generator sees
 * their records, and its own extension point is made for another version of the specification.
 */
final class PlainSchemas {

    private static final Map<String, String> PLAIN =
            Map.of("Cursor", "string", "IfMatch", "string", "ZoneId", "string", "Limit", "integer");

    private PlainSchemas() {}

    static JsonNode simplify(JsonNode document) {
        document.path("components").path("schemas").properties().forEach(PlainSchemas::simplify);
        return document;
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
