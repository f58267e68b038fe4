package press.imprimatur.rights.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.OverrideRecord;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Question;

/** A decision as a receipt keeps it: what was asked, what was answered, and why. */
class DecisionTrace {

    private DecisionTrace() {}

    /** With the overrides by which it was permitted, if it was. */
    static String of(Question question, Decision decision, List<OverrideRecord> overrides) {
        var trace = JsonNodeFactory.instance.objectNode();
        trace.put("schema", 1);
        trace.put("verdict", decision.verdict().name());
        trace.set("question", TermsJson.tree(question));
        trace.set("outcome", TermsJson.tree(decision.outcome()));
        if (!overrides.isEmpty()) {
            trace.set("overrides", TermsJson.tree(overrides));
        }
        return TermsJson.canonical(trace);
    }

    /** What the work that was asked about was made from, the nearest first. */
    static List<WorkId> madeFrom(String trace) {
        var line = new ArrayList<WorkId>();
        var version = TermsJson.treeOf(trace).path("question").path("work");
        while (version.has("derivedFrom")) {
            version = version.path("derivedFrom").path("parent");
            line.add(WorkId.of(version.path("work").asText()));
        }
        return line;
    }
}
