package press.imprimatur.odrl.internal;

import java.util.Map;
import java.util.Set;

/** Prefixes whose meaning is fixed here: a policy may repeat it, and not change it. */
final class Prefixes {

    static final Map<String, Set<String>> KNOWN =
            Map.of(
                    "odrl", Set.of("http://www.w3.org/ns/odrl/2/", "https://www.w3.org/ns/odrl/2/"),
                    "imp", Set.of(Profile.IRI),
                    "cc", Set.of("http://creativecommons.org/ns#"),
                    "iso3166", Set.of("urn:iso:std:iso:3166:"),
                    "rdf", Set.of("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));

    private Prefixes() {}
}
