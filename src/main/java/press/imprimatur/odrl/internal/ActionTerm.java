package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** An action, plain or refined. */
record ActionTerm(String name, List<JsonNode> refinement) {

    static ActionTerm read(JsonNode node) {
        if (!node.isObject()) {
            return new ActionTerm(LinkedObject.term(node.asText()), List.of());
        }
        var action = LinkedObject.of(node);
        var name = action.name("rdf:value").or(() -> action.name("uid")).orElse("without name");
        return new ActionTerm(name, action.all("refinement"));
    }
}
