package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;

/**
 * Looks for what a processor of JSON-LD passes over in silence: names that no context defines,
 * definitions that change what a name means, nulls, and lists without anything in them.
 */
final class JsonLdCheck {

    private static final int DEEPEST = 32;
    private static final Set<String> CONTEXTS =
            Set.of(
                    "http://www.w3.org/ns/odrl.jsonld",
                    "https://www.w3.org/ns/odrl.jsonld",
                    "http://www.w3.org/ns/odrl/2/",
                    "https://www.w3.org/ns/odrl/2/");

    /** Prefixes that are in use with several meanings; what they say then depends on neither. */
    private static final Set<String> FREE = Set.of("dc", "dcterms", "dct", "schema");

    private static final Set<String> OF_NODES = Set.of("@id", "@type", "uid", "type");
    private static final Set<String> OF_VALUES = Set.of("@value", "@type", "@language");
    private static final Set<String> OF_LISTS = Set.of("@list", "@set");

    private final Unmapped unmapped;
    private final Map<String, String> prefixes = new HashMap<>(Vocabulary.PREFIXES);
    private final Set<String> words = new HashSet<>();

    JsonLdCheck(Unmapped unmapped) {
        this.unmapped = unmapped;
    }

    /**
     * Checks a document; what is wrong with it is named.
     *
     * @throws FieldRefused if it is nested deeper than anybody writes
     */
    void check(ObjectNode document) {
        contexts(document.get("@context"));
        document.properties().stream()
                .filter(each -> !each.getKey().equals("@context"))
                .forEach(each -> member(each.getKey(), each.getValue(), document, 1));
    }

    /** The prefixes of the document, with those that stand in any. */
    Map<String, String> prefixes() {
        return Map.copyOf(prefixes);
    }

    /** The words of the vocabulary that it uses: nothing else needs to be defined for it. */
    Set<String> words() {
        return Set.copyOf(words);
    }

    private void contexts(JsonNode context) {
        if (context == null) {
            return;
        }
        if (context.isArray()) {
            context.forEach(this::contexts);
        } else if (context.isObject()) {
            context.properties().forEach(each -> definition(each.getKey(), each.getValue()));
        } else if (!CONTEXTS.contains(context.asText())) {
            unmapped.add("@context", context.asText());
        }
    }

    /** A prefix may be declared, and nothing else; none may change what is known. */
    private void definition(String name, JsonNode meaning) {
        var iri = meaning.asText();
        var known = Vocabulary.PREFIXES.get(name);
        var isSame =
                known == null
                        || FREE.contains(name)
                        || iri.replaceFirst("^https:", "http:")
                                .equals(known.replaceFirst("^https:", "http:"));
        var isPrefix =
                meaning.isTextual()
                        && name.matches("[A-Za-z][\\w.-]*")
                        && iri.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S*[/#:]");
        if (isPrefix && isSame && !Vocabulary.TERMS.contains(name)) {
            prefixes.put(name, iri);
        } else {
            unmapped.add("@context", name);
        }
    }

    private void member(String name, JsonNode value, ObjectNode owner, int depth) {
        note(name);
        if (depth > DEEPEST) {
            throw new FieldRefused("policy", "odrl.tooDeep", DEEPEST);
        }
        if (name.startsWith("@") ? !isKeyword(name, owner, depth) : !isDefined(name)) {
            unmapped.add(name.startsWith("@") ? "keyword" : "undefined term", name);
        } else if (isEmpty(value) && !isListOfWorks(name)) {
            unmapped.add(value.isNull() ? "null" : "empty", name);
        } else if (isNamed(name, owner) && !value.isTextual()) {
            unmapped.add("name that is no text", value);
        } else {
            values(name, value, depth);
        }
    }

    private void note(String word) {
        if (Vocabulary.TERMS.contains(word)) {
            words.add(word);
        }
    }

    private void values(String name, JsonNode value, int depth) {
        if (value.isTextual()) {
            note(value.asText());
        } else if (value.isArray()) {
            for (var each : value) {
                if (isEmpty(each) || each.isArray()) {
                    unmapped.add(each.isNull() ? "null" : "list in a list", name);
                } else {
                    values(name, each, depth);
                }
            }
        } else if (value instanceof ObjectNode object) {
            object.properties()
                    .forEach(each -> {
                        var member = each.getKey();
                        var label = OF_LISTS.contains(member) ? name : member;
                        if (OF_LISTS.contains(member) && object.size() == 1) {
                            list(label, each.getValue(), depth + 1);
                        } else {
                            member(member, each.getValue(), object, depth + 1);
                        }
                    });
        }
    }

    private void list(String name, JsonNode value, int depth) {
        if (isEmpty(value) && !isListOfWorks(name)) {
            unmapped.add(value.isNull() ? "null" : "empty", name);
        } else {
            values(name, value, depth);
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.isArray() && value.isEmpty();
    }

    /** Who grants a list of works from which none is left grants nothing, and says so. */
    private static boolean isListOfWorks(String name) {
        return name.equals(Targets.WORKS);
    }

    private static boolean isNamed(String name, ObjectNode owner) {
        return name.equals("uid") || name.equals("@id");
    }

    private boolean isDefined(String name) {
        var colon = name.indexOf(':');
        if (colon < 0) {
            return OF_NODES.contains(name) || Vocabulary.TERMS.contains(name);
        }
        return prefixes.containsKey(name.substring(0, colon))
                || name.startsWith("http://")
                || name.startsWith("https://")
                || name.startsWith("urn:");
    }

    private static boolean isKeyword(String name, ObjectNode owner, int depth) {
        if (owner.has("@value")) {
            return OF_VALUES.contains(name) && OF_VALUES.containsAll(names(owner));
        }
        var isWhole = name.equals("@graph") && depth == 1 && isAlone(owner);
        return OF_NODES.contains(name) || isWhole;
    }

    private static boolean isAlone(ObjectNode owner) {
        return owner.size() == (owner.has("@context") ? 2 : 1);
    }

    private static Set<String> names(ObjectNode owner) {
        var names = new HashSet<String>();
        owner.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
