package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * A party: one, or a collection of them.
 *
 * @param iri of the party, or of the collection
 */
record PartyTerm(String iri) {

    private static final Set<String> MEMBERS =
            Set.of(
                    "uid",
                    "@type",
                    "source",
                    "refinement",
                    "assignerOf",
                    "assigneeOf",
                    Profile.NAME);

    static PartyTerm read(JsonNode node, Unmapped unmapped) {
        var party = LinkedObject.of(node);
        unmapped.addStrangers("party", party, MEMBERS);
        if (party.has("refinement")) {
            unmapped.add("party", "refinement");
        }
        var iri = party.text("source").or(() -> party.text("uid")).orElse("");
        return new PartyTerm(iri);
    }

    /** What people call it. */
    static String name(JsonNode node) {
        var party = LinkedObject.of(node);
        return party.text(Profile.NAME)
                .or(() -> party.text("vcard:fn"))
                .or(() -> party.text("source"))
                .or(() -> party.text("uid"))
                .orElse("");
    }
}
