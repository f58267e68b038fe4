package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Terms;

/**
 * Writes an instrument as a policy of ODRL 2.2. What holds for every permission stands at each
 * rule, so that readers who know only ODRL see it, and once at the policy, marked as general, so
 * that what we read back is what we wrote.
 */
final class PolicyWriter {

    static final String CONTEXT = "http://www.w3.org/ns/odrl.jsonld";

    private final Terms terms;

    private PolicyWriter(Terms terms) {
        this.terms = terms;
    }

    static ObjectNode write(Instrument instrument, String title) {
        return new PolicyWriter(instrument.terms()).policy(instrument, title);
    }

    private ObjectNode policy(Instrument instrument, String title) {
        var policy = JsonNodeFactory.instance.objectNode();
        policy.putArray("@context").add(CONTEXT).add(prefixes());
        policy.put("@type", type(instrument.state()));
        policy.put("uid", "urn:uuid:" + instrument.ref().id());
        policy.put("profile", Profile.IRI);
        policy.put("conflict", "prohibit");
        policy.put(Profile.TITLE, title);
        policy.put(Profile.KIND, instrument.kind().name());
        policy.put(Profile.VERSION, instrument.ref().version());
        policy.put(Profile.STATE, instrument.state().name());
        instrument.outlet().ifPresent(outlet -> policy.put(Profile.OUTLET, outlet.toString()));
        instrument.base().ifPresent(base -> policy.put(Profile.BASE, base.toString()));
        instrument
                .provisionalUntil()
                .ifPresent(end -> policy.put(Profile.PROVISIONAL, end.toString()));
        policy.put(Profile.BINDS, terms.binds().name());
        policy.put(Profile.REVOCABLE, terms.revocable().name());
        if (terms.cameWith()) {
            policy.put(Profile.CAME_WITH, true);
        }
        writeParties(policy, instrument);
        policy.set("target", Targets.write(terms.scope()));
        writeRules(policy);
        return policy;
    }

    private static void writeParties(ObjectNode policy, Instrument instrument) {
        var assigner = policy.putObject("assigner").put("@type", "Party");
        assigner.put("uid", "urn:imprimatur:grantor:" + instrument.ref().id());
        assigner.put(Profile.NAME, instrument.grantor());
        policy.putObject("assignee").put("@type", "Party").put("uid", Profile.US);
    }

    private static ObjectNode prefixes() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("imp", Profile.IRI)
                .put("cc", "http://creativecommons.org/ns#")
                .put("iso3166", "urn:iso:std:iso:3166:");
    }

    /** What is not in force is no agreement, or not any more: nobody evaluates a request. */
    private static String type(InstrumentState state) {
        return state == InstrumentState.GRANTED ? "Agreement" : "Request";
    }

    /** A list without anything in it is no statement, and so it is not written. */
    private static void put(ObjectNode owner, String member, ArrayNode values) {
        if (!values.isEmpty()) {
            owner.set(member, values);
        }
    }

    private void writeRules(ObjectNode policy) {
        put(policy, Profile.CONSTRAINT, ConstraintWriter.ofPermission(terms.constraints()));
        put(policy, Profile.DUTY, duties(terms.duties()));
        var permissions = JsonNodeFactory.instance.arrayNode();
        terms.permissions().forEach(each -> write(permissions.addObject(), each));
        put(policy, "permission", permissions);
        var prohibitions = JsonNodeFactory.instance.arrayNode();
        terms.prohibitions().forEach(each -> write(prohibitions.addObject(), each));
        put(policy, "prohibition", prohibitions);
    }

    private void write(ObjectNode rule, Permission permission) {
        rule.put("action", Actions.of(permission.use()));
        var constraints = ConstraintWriter.ofPermission(permission.constraints());
        put(rule, "constraint", constraints.addAll(general(terms.constraints())));
        var duties = duties(permission.duties());
        duties(terms.duties())
                .forEach(duty -> duties.add(((ObjectNode) duty).put(Profile.GENERAL, true)));
        put(rule, "duty", duties);
        rank(rule, permission.rank());
        if (permission.survivesRevocation()) {
            rule.put(Profile.SURVIVES, true);
        }
    }

    private static ArrayNode general(Constraints constraints) {
        var written = ConstraintWriter.ofPermission(constraints);
        written.forEach(each -> ((ObjectNode) each).put(Profile.GENERAL, true));
        return written;
    }

    /** What forbids everything forbids use. */
    private static void write(ObjectNode rule, Prohibition prohibition) {
        var actions = rule.putArray("action");
        prohibition.uses().forEach(use -> actions.add(Actions.of(use)));
        if (prohibition.uses().isEmpty()) {
            actions.add(Actions.USE);
        }
        put(rule, "constraint", ConstraintWriter.ofProhibition(prohibition.when()));
        rank(rule, prohibition.rank());
        if (prohibition.covenant()) {
            rule.put(Profile.COVENANT, true);
        }
    }

    private static void rank(ObjectNode rule, Rank rank) {
        if (rank != Rank.GENERAL) {
            rule.put(Profile.RANK, rank.name());
        }
    }

    private static ArrayNode duties(List<Duty> duties) {
        var written = JsonNodeFactory.instance.arrayNode();
        duties.forEach(duty -> written.add(DutyMapping.write(duty)));
        return written;
    }
}
