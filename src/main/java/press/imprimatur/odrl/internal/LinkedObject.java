package press.imprimatur.odrl.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Something that statements speak of. Whoever asks for a member of it has accounted for those
 * statements; what nobody asks for is named in the end.
 */
final class LinkedObject {

    private static final String FIRST = Vocabulary.RDF + "first";
    private static final String REST = Vocabulary.RDF + "rest";
    private static final String NIL = Vocabulary.RDF + "nil";
    private static final String TYPE = "@type";

    private final PolicyText document;
    private final Value value;
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    LinkedObject(PolicyText document, Value value) {
        this.document = document;
        this.value = value;
        for (var predicate : document.graph().predicates(value)) {
            var isType = predicate.equals(Vocabulary.RDF + "type");
            members.computeIfAbsent(
                            isType ? TYPE : Vocabulary.term(predicate), key -> new ArrayList<>())
                    .add(predicate);
        }
    }

    Value value() {
        return value;
    }

    Graph graph() {
        return document.graph();
    }

    Set<String> members() {
        return members.keySet();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** All values of a member, those of lists one by one; none if it is absent. */
    List<LinkedObject> all(String name) {
        var all = new ArrayList<LinkedObject>();
        for (var predicate : members.getOrDefault(name, List.of())) {
            for (var each : graph().take(value, predicate)) {
                addItems(name, each, all);
            }
        }
        return all;
    }

    /**
     * The one value of a member; empty if it is absent, or if there are several, which is named.
     */
    Optional<LinkedObject> one(String name) {
        var all = all(name);
        if (all.size() > 1) {
            document.unmapped().add("several of", name);
            return Optional.empty();
        }
        return all.stream().findFirst();
    }

    /** The text of a member, or the name of what stands there; empty if it is absent. */
    Optional<String> text(String name) {
        return one(name).map(LinkedObject::text);
    }

    /** The same as a name in its short form. */
    Optional<String> name(String name) {
        return one(name).map(LinkedObject::name);
    }

    /** What is written, or the name; empty if it has none. */
    String text() {
        if (!value.language().isEmpty()) {
            document.unmapped().add("language tag", value.text() + "@" + value.language());
        }
        return value.kind() == Value.Kind.BLANK
                ? ""
                : value.text().replaceFirst("^" + Vocabulary.RELATIVE, "");
    }

    /** A name in its short form, of the vocabulary or of anybody; empty if it has none. */
    String name() {
        if (value.kind() == Value.Kind.BLANK) {
            return "";
        }
        if (value.isLiteral() && !value.isPlain()) {
            document.unmapped().add("no name", value.text());
        }
        return Vocabulary.term(value.text());
    }

    /** Its classes, by their short names. */
    List<String> types() {
        return all(TYPE).stream().map(LinkedObject::name).toList();
    }

    /** Names what it is besides, and what it says that nobody knows. */
    void expect(String where, Set<String> types, Set<String> known) {
        var isPolicy = where.equals("policy");
        var own =
                types().stream()
                        .filter(each -> !(isPolicy && Descriptions.CLASSES.contains(each)))
                        .toList();
        if (own.size() > 1) {
            document.unmapped().add("several types", String.join(", ", new TreeSet<>(own)));
        } else {
            nameOtherTypes(own, types);
        }
        nameStrangers(where, known);
    }

    /** The same where several of those types say no more than one. */
    void expectOneOf(String where, Set<String> types, Set<String> known) {
        nameOtherTypes(types(), types);
        nameStrangers(where, known);
    }

    private void nameOtherTypes(List<String> own, Set<String> types) {
        own.stream()
                .filter(each -> !types.contains(each))
                .forEach(each -> document.unmapped().add("type", Vocabulary.shown(each)));
    }

    private void nameStrangers(String where, Set<String> known) {
        for (var member : members()) {
            if (!known.contains(member) && !member.equals(TYPE)) {
                refuse(where, member);
            }
        }
    }

    private void refuse(String where, String member) {
        var isOfSelf = Descriptions.PREDICATES.containsAll(members.get(member));
        if (!where.equals("policy") || !isOfSelf) {
            members.get(member).forEach(predicate -> graph().refuse(value, predicate));
            document.unmapped().add(where, Vocabulary.shown(member));
        }
    }

    /** What it says in the end, whatever it is called; the same for two that say the same. */
    String meaning(Set<String> besides) {
        return meaning(besides, 0);
    }

    private String meaning(Set<String> besides, int depth) {
        if (value.kind() != Value.Kind.BLANK) {
            return value.toString();
        }
        document.clauses().count();
        Clauses.checkDepth(depth);
        return members.entrySet().stream()
                .filter(each -> !besides.contains(each.getKey()))
                .map(each -> each.getKey() + "=" + meanings(each.getValue(), besides, depth))
                .sorted()
                .collect(Collectors.joining(";", "[", "]"));
    }

    private String meanings(List<String> predicates, Set<String> besides, int depth) {
        return predicates.stream()
                .flatMap(predicate -> graph().look(value.text(), predicate).stream())
                .map(each -> new LinkedObject(document, each).meaning(besides, depth + 1))
                .sorted()
                .collect(Collectors.joining(",", "(", ")"));
    }

    private void addItems(String name, Value each, List<LinkedObject> items) {
        var cell = each;
        var isList = !graph().look(cell.text(), FIRST).isEmpty() || cell.text().equals(NIL);
        if (!isList || cell.isLiteral()) {
            items.add(new LinkedObject(document, cell));
            return;
        }
        if (cell.text().equals(NIL) && !name.equals(Targets.WORKS)) {
            document.unmapped().add("empty", name);
        }
        var steps = 0;
        while (!cell.text().equals(NIL)) {
            var first = graph().take(cell, FIRST);
            var rest = graph().take(cell, REST);
            if (first.size() != 1 || rest.size() != 1 || steps++ > Graph.MOST) {
                document.unmapped().add("broken list", name);
                return;
            }
            items.add(new LinkedObject(document, first.get(0)));
            cell = rest.get(0);
        }
    }
}
