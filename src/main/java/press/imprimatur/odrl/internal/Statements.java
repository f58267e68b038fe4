package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what a document says, so that nobody can lose any of it on the way to RDF. */
final class Statements {

    private static final Set<String> KEYWORDS =
            Set.of("@id", "uid", "@type", "type", "@value", "@language", "@graph");

    private final Set<List<Object>> said = new HashSet<>();
    private int inLists;
    private int nameless;

    private Statements() {}

    /** How many values stand in a document before it is expanded. */
    static int membersOf(JsonNode node) {
        var count = 0;
        if (node.isArray()) {
            for (var each : node) {
                count += membersOf(each);
            }
        } else if (node.isObject()) {
            for (var each : node.properties()) {
                count += counted(each.getKey(), each.getValue());
                count += membersOf(each.getValue());
            }
        }
        return count;
    }

    private static int counted(String name, JsonNode value) {
        if (KEYWORDS.contains(name) || value.isObject() && isList(value)) {
            return 0;
        }
        return value.isArray() ? plain(value) : 1;
    }

    private static int plain(JsonNode values) {
        var count = 0;
        for (var each : values) {
            count += isList(each) ? 0 : 1;
        }
        return count;
    }

    private static boolean isList(JsonNode value) {
        return value.has("@list") || value.has("@set");
    }

    /** The same of an expanded one. */
    static int membersOf(JsonValue value) {
        var count = 0;
        if (value instanceof JsonArray array) {
            for (var each : array) {
                count += membersOf(each);
            }
        } else if (value instanceof JsonObject object) {
            for (var each : object.entrySet()) {
                var isCounted = !KEYWORDS.contains(each.getKey());
                count += isCounted ? plain(each.getValue()) : 0;
                count += membersOf(each.getValue());
            }
        }
        return count;
    }

    private static int plain(JsonValue values) {
        var count = 0;
        for (var each : values.asJsonArray()) {
            count += each instanceof JsonObject object && object.containsKey("@list") ? 0 : 1;
        }
        return count;
    }

    /** How many different statements an expanded document comes to. */
    static int countOf(JsonArray expanded) {
        var statements = new Statements();
        expanded.forEach(each -> statements.read(each.asJsonObject()));
        return statements.said.size() + statements.inLists;
    }

    /** Reads an object, and gives what stands for it in a statement. */
    private Object read(JsonObject node) {
        if (node.containsKey("@value")) {
            return node;
        }
        if (node.containsKey("@list")) {
            node.getJsonArray("@list").forEach(each -> read(each.asJsonObject()));
            inLists += 2 * node.getJsonArray("@list").size();
            return nameless++;
        }
        var subject = node.containsKey("@id") ? node.getString("@id") : (Object) nameless++;
        for (var member : node.entrySet()) {
            var name = member.getKey();
            if (name.equals("@type")) {
                types(subject, member.getValue());
            } else if (!name.startsWith("@")) {
                member.getValue()
                        .asJsonArray()
                        .forEach(each ->
                                said.add(List.of(subject, name, read(each.asJsonObject()))));
            }
        }
        return subject;
    }

    private void types(Object subject, JsonValue types) {
        types.asJsonArray()
                .forEach(each ->
                        said.add(List.of(subject, "@type", ((JsonString) each).getString())));
    }
}
