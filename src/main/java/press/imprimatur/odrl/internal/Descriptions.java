package press.imprimatur.odrl.internal;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a policy may say of itself that changes nothing that it permits: its name, its author, where
 * its words can be read. The list is published, and short; a right or a duty is not on it.
 */
final class Descriptions {

    private static final List<String> TITLES =
            List.of(
                    Vocabulary.DCT + "title",
                    Vocabulary.DC + "title",
                    Vocabulary.RDFS + "label",
                    Vocabulary.SKOS + "prefLabel");

    private static final List<String> ADDRESSES =
            List.of(
                    Vocabulary.CC + "legalcode",
                    Vocabulary.DCT + "source",
                    Vocabulary.RDFS + "seeAlso");

    /** Of its words, those about a document: none about rights, and none about validity. */
    private static final String[] DUBLIN_CORE = {
        "abstract", "alternative", "contributor", "created", "creator", "date", "description",
        "hasVersion", "identifier", "isVersionOf", "issued", "language", "modified", "publisher",
        "source", "subject", "title"
    };

    /** What they are called, whole. */
    static final Set<String> PREDICATES = all();

    /** Classes beside that of the policy that say nothing more of it. */
    static final Set<String> CLASSES =
            Set.of(
                    "cc:License",
                    Vocabulary.DCT + "LicenseDocument",
                    Vocabulary.DCT + "RightsStatement",
                    Vocabulary.SKOS + "Concept",
                    "http://www.w3.org/2002/07/owl#NamedIndividual");

    private Descriptions() {}

    /** What the policy calls itself; empty if it does not. */
    static Optional<String> title(Graph graph, Value policy) {
        return TITLES.stream()
                .flatMap(each -> graph.look(policy.text(), each).stream())
                .map(Value::text)
                .map(String::strip)
                .filter(words -> !words.isEmpty() && words.length() <= 200)
                .findFirst();
    }

    /** Where its words can be read; empty if it does not say. */
    static Optional<String> address(Graph graph, Value policy) {
        return ADDRESSES.stream()
                .flatMap(each -> graph.look(policy.text(), each).stream())
                .map(Value::text)
                .filter(text -> text.matches("https?://\\S{1,500}"))
                .findFirst();
    }

    private static Set<String> all() {
        var all = new HashSet<String>();
        add(all, Vocabulary.DCT, DUBLIN_CORE);
        add(all, Vocabulary.DC, DUBLIN_CORE);
        add(all, Vocabulary.RDFS, "comment", "isDefinedBy", "label", "seeAlso");
        add(all, Vocabulary.SKOS, "altLabel", "definition", "note", "prefLabel");
        add(all, Vocabulary.CC, "jurisdiction", "legalcode", "licenseClass");
        add(all, Vocabulary.FOAF, "homepage", "logo", "name", "page");
        add(all, "http://www.w3.org/2002/07/owl#", "sameAs", "versionInfo");
        add(all, "http://purl.org/vocab/frbr/core#", "translation");
        add(all, "http://www.w3.org/1999/xhtml/vocab#", "license");
        for (var schema : List.of("http://schema.org/", "https://schema.org/")) {
            add(all, schema, "author", "dateCreated", "dateModified", "description", "name", "url");
        }
        return Collections.unmodifiableSet(all);
    }

    private static void add(Set<String> all, String namespace, String... locals) {
        for (var local : locals) {
            all.add(namespace + local);
        }
    }
}
