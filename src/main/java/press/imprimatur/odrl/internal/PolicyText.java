package press.imprimatur.odrl.internal;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.odrl.PolicyFormat;

/**
 * A document while it is read: its statements, what of them cannot be said in our terms, and how
 * much of it was read.
 */
record PolicyText(Graph graph, Unmapped unmapped, Clauses clauses) {

    private static final Set<String> RULES =
            Set.of(
                    "permission",
                    "prohibition",
                    "obligation",
                    "cc:permits",
                    "cc:prohibits",
                    "cc:requires");

    /** Links that say something of a policy from outside of it. */
    private static final Set<String> POINTING =
            Set.of("hasPolicy", "partOf", "assigneeOf", "assignerOf", "inheritFrom", "relation");

    static PolicyText of(PolicyDocument document) {
        var unmapped = new Unmapped();
        var clauses = new Clauses();
        var graph =
                document.format() == PolicyFormat.JSON_LD
                        ? JsonLdSource.read(document.text(), unmapped)
                        : RdfSource.read(document.format(), document.text(), unmapped);
        return new PolicyText(graph, unmapped, clauses);
    }

    /** The one policy in it; empty, and named, if there is none or there are several. */
    Optional<LinkedObject> policy() {
        if (!unmapped.isEmpty()) {
            return Optional.empty();
        }
        var found = new ArrayList<String>();
        graph.subjects().stream().filter(this::isPolicy).forEach(found::add);
        if (found.size() != 1) {
            unmapped.add(
                    "document", found.isEmpty() ? "without a policy" : "with several policies");
            return Optional.empty();
        }
        var name = found.get(0);
        return Optional.of(
                new LinkedObject(
                        this, name.startsWith("_:") ? Value.blank(name) : Value.iri(name)));
    }

    private boolean isPolicy(String subject) {
        var value = Value.iri(subject);
        var isTyped =
                graph.look(subject, Vocabulary.RDF + "type").stream()
                        .map(each -> Vocabulary.term(each.text()))
                        .anyMatch(PolicyReader.TYPES::contains);
        return isTyped
                || graph.predicates(value).stream().map(Vocabulary::term).anyMatch(RULES::contains);
    }

    /** Names whatever of a policy nobody has accounted for. */
    void nameWhatIsLeft(LinkedObject policy) {
        graph.findLeft(
                policy.value(),
                Descriptions.PREDICATES,
                (subject, predicate) -> unmapped.add("statement", Vocabulary.shown(predicate)));
        var reached = graph.reach(policy.value(), Descriptions.PREDICATES);
        for (var subject : graph.subjects()) {
            if (!reached.contains(subject)) {
                namePointing(subject, reached);
            }
        }
    }

    private void namePointing(String subject, Set<String> reached) {
        for (var predicate : graph.predicates(Value.iri(subject))) {
            var isPointing =
                    POINTING.contains(Vocabulary.term(predicate))
                            && graph.look(subject, predicate).stream()
                                    .anyMatch(each -> reached.contains(each.text()));
            if (isPointing) {
                unmapped.add("statement", Vocabulary.shown(predicate));
            }
        }
    }
}
