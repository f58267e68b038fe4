package press.imprimatur.odrl.internal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A party: one, or a collection of them.
 *
 * @param iri of the party, or of the collection; empty if it has no name
 * @param source of a collection, the name of what its members are found in
 * @param isGroup whether it is a collection
 * @param label what people call it
 */
record PartyTerm(String iri, Optional<String> source, boolean isGroup, String label) {

    private static final String COLLECTION = "PartyCollection";
    private static final Set<String> TYPES =
            Set.of(
                    "Party",
                    COLLECTION,
                    "vcard:Individual",
                    "vcard:Organization",
                    Vocabulary.FOAF + "Agent");
    private static final Set<String> MEMBERS =
            Set.of("source", Profile.NAME, "vcard:fn", "foaf:name");

    static PartyTerm read(LinkedObject party, Unmapped unmapped) {
        var types = party.types();
        party.expectOneOf("party", TYPES, MEMBERS);
        var label =
                Stream.of(Profile.NAME, "vcard:fn", "foaf:name")
                        .flatMap(name -> party.all(name).stream())
                        .map(LinkedObject::text)
                        .findFirst();
        var source = party.text("source");
        var iri = party.text();
        if (iri.isEmpty() && source.isEmpty() && label.isEmpty()) {
            unmapped.add("party", "without name");
        }
        return new PartyTerm(
                iri,
                source,
                types.contains(COLLECTION) || source.isPresent(),
                label.or(() -> source).orElse(iri));
    }

    /** What somebody may know it by. */
    Stream<String> names() {
        return Stream.concat(Stream.of(iri), source.stream()).filter(each -> !each.isEmpty());
    }

    /** Whether it is this newsroom. */
    boolean isUs() {
        return iri.equals(Profile.US);
    }
}
