package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Window;

/** The works that terms speak of, as assets and collections of ODRL. */
final class Targets {

    static final String WORKS = "imp:works";
    private static final String UUID_IRI = "urn:uuid:";

    private Targets() {}

    static JsonNode write(Scope scope) {
        if (scope instanceof Scope.OneWork one) {
            var asset = asset("Asset").put("uid", iri(one.work()));
            one.version().ifPresent(version -> asset.put(Profile.VERSION, version));
            return one.version().isPresent() ? asset : new TextNode(iri(one.work()));
        }
        var collection = asset("AssetCollection");
        if (scope instanceof Scope.ListedWorks some) {
            var works = collection.putObject(WORKS).putArray("@list");
            new TreeSet<>(some.works().stream().map(Targets::iri).toList()).forEach(works::add);
            return collection;
        }
        if (scope instanceof Scope.StaffWork) {
            collection.putArray("refinement").add(isSo(Profile.STAFF_WORK));
            return collection;
        }
        if (!(scope instanceof Scope.Selector selector)) {
            throw new FieldRefused("terms.scope", "rights.terms.unreadScope", "terms.scope");
        }
        collection.set("refinement", write(selector.include()));
        if (!selector.exclude().isEmpty()) {
            var except = collection.putArray(Profile.EXCEPT);
            selector.exclude().forEach(each -> except.addObject().set("and", write(each)));
        }
        return collection;
    }

    static String iri(WorkId work) {
        return UUID_IRI + work;
    }

    /**
     * Reads a work's name of ours.
     *
     * @throws IllegalArgumentException if it is none
     */
    static WorkId work(String iri) {
        if (!iri.startsWith(UUID_IRI)) {
            throw new IllegalArgumentException(iri);
        }
        return WorkId.of(iri.substring(UUID_IRI.length()));
    }

    private static ObjectNode isSo(String operand) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("leftOperand", operand)
                .put("operator", "eq")
                .put("rightOperand", true);
    }

    private static ObjectNode asset(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }

    private static ArrayNode write(Criteria criteria) {
        var written = JsonNodeFactory.instance.arrayNode();
        criteria.outlet().ifPresent(outlet -> add(written, "imp:outlet", List.of(outlet)));
        add(written, "language", criteria.languages());
        add(written, "imp:section", criteria.sections());
        add(written, "imp:byline", criteria.bylines());
        add(written, "imp:credit", criteria.credits());
        add(written, "imp:supplierId", criteria.supplierIds());
        add(written, "imp:instruction", criteria.instructions());
        add(written, "imp:pool", criteria.pools());
        add(written, "imp:event", criteria.events());
        var published = criteria.published();
        published.from().ifPresent(from -> date(written, "gteq", from, published));
        published.until().ifPresent(until -> date(written, "lt", until, published));
        if (written.isEmpty()) {
            written.add(isSo(Profile.ANYTHING));
        }
        return written;
    }

    private static void add(ArrayNode written, String operand, Collection<?> values) {
        if (values.isEmpty()) {
            return;
        }
        var constraint = written.addObject();
        constraint.put("leftOperand", operand).put("operator", "isAnyOf");
        var array = constraint.putArray("rightOperand");
        values.forEach(value -> array.add(value.toString()));
    }

    private static void date(ArrayNode written, String operator, Object at, Window window) {
        var constraint = written.addObject();
        constraint.put("leftOperand", "imp:publishedAt").put("operator", operator);
        constraint
                .putObject("rightOperand")
                .put("@value", at.toString())
                .put("@type", "xsd:dateTime");
        constraint.put(Profile.ZONE, window.zone().getId());
        window.wording().ifPresent(words -> constraint.put(Profile.WORDING, words));
    }
}
