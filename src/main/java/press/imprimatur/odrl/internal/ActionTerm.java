package press.imprimatur.odrl.internal;

import java.util.List;
import java.util.Set;

/** An action, plain or refined. */
record ActionTerm(String name, List<LinkedObject> refinement) {

    private static final Set<String> TYPES = Set.of("Action");

    static ActionTerm read(LinkedObject action) {
        var isNamed = !action.name().isEmpty();
        var known = isNamed ? Set.of("refinement") : Set.of("rdf:value", "refinement");
        action.expect("action", TYPES, known);
        var name = isNamed ? action.name() : action.name("rdf:value").orElse("");
        return new ActionTerm(name.isEmpty() ? "without name" : name, action.all("refinement"));
    }

    boolean isRefined() {
        return !refinement.isEmpty();
    }
}
