package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object of compact JSON-LD as ODRL's context shapes it: names may be written plainly, with a
 * prefix, or as whole IRIs; one value may stand for a list of one. No context is loaded.
 */
final class LinkedObject {

    private static final Map<String, String> PREFIXES =
            Map.of(
                    "http://www.w3.org/ns/odrl/2/",
                    "",
                    "https://www.w3.org/ns/odrl/2/",
                    "",
                    "odrl:",
                    "",
                    Profile.IRI,
                    Profile.PREFIX,
                    "http://creativecommons.org/ns#",
                    "cc:",
                    "https://creativecommons.org/ns#",
                    "cc:");

    private static final Map<String, String> ALIASES =
            Map.of(
                    "@id", "uid",
                    "id", "uid",
                    "type", "@type",
                    "copy", "reproduce",
                    "export", "transform",
                    "license", "grantUse",
                    "pay", "compensate");

    private final Map<String, JsonNode> members = new LinkedHashMap<>();

    private LinkedObject(ObjectNode object) {
        object.properties().forEach(each -> members.put(term(each.getKey()), each.getValue()));
    }

    /** The object, or one that has nothing but its name. */
    static LinkedObject of(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return new LinkedObject(object);
        }
        var named = JsonNodeFactory.instance.objectNode();
        return new LinkedObject(named.put("uid", node.asText()));
    }

    /** A name in its short form: {@code print}, {@code imp:webExcerpt}. */
    static String term(String name) {
        for (var prefix : PREFIXES.entrySet()) {
            if (name.startsWith(prefix.getKey())) {
                var local = prefix.getValue() + name.substring(prefix.getKey().length());
                return ALIASES.getOrDefault(local, local);
            }
        }
        return ALIASES.getOrDefault(name, name);
    }

    Set<String> members() {
        return members.keySet();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** All values of a member; empty if it is absent. */
    List<JsonNode> all(String name) {
        var value = members.get(name);
        return value == null ? List.of() : items(value);
    }

    /** The text of a member, or the name of the object there; empty if it is absent. */
    Optional<String> text(String name) {
        return all(name).stream().findFirst().map(LinkedObject::text);
    }

    /** The same as a name in its short form. */
    Optional<String> name(String name) {
        return text(name).map(LinkedObject::term);
    }

    static String text(JsonNode value) {
        if (value.isObject()) {
            var object = of(value);
            return object.text("@value").or(() -> object.text("uid")).orElse("");
        }
        return value.asText();
    }

    private static List<JsonNode> items(JsonNode value) {
        var items = new ArrayList<JsonNode>();
        if (value.has("@list")) {
            return items(value.get("@list"));
        }
        if (value.isArray()) {
            value.forEach(items::add);
        } else if (!value.isNull()) {
            items.add(value);
        }
        return items;
    }
}
