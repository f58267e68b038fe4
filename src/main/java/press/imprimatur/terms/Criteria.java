package press.imprimatur.terms;

import java.util.Optional;
import java.util.Set;
import press.imprimatur.sources.OutletId;

/**
 * What a selector looks at. An empty set, or an absent value, does not matter; among several values
 * one is enough; all that is named must agree. Comparisons of words ignore case.
 *
 * @param outlet the outlet
 * @param instructions IPTC special instructions
 */
public record Criteria(
        Optional<OutletId> outlet,
        Set<String> languages,
        Set<String> sections,
        Set<String> bylines,
        Window published,
        Set<String> credits,
        Set<String> supplierIds,
        Set<String> instructions,
        Set<String> pools,
        Set<String> events) {

    /** Everything; to be narrowed. */
    public static final Criteria ANYTHING =
            new Criteria(
                    Optional.empty(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Window.ALWAYS,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of());

    public Criteria {
        outlet = StableCopies.maybe(outlet);
        languages = StableCopies.values(languages);
        sections = StableCopies.values(sections);
        bylines = StableCopies.values(bylines);
        published = published == null ? Window.ALWAYS : published;
        credits = StableCopies.values(credits);
        supplierIds = StableCopies.values(supplierIds);
        instructions = StableCopies.values(instructions);
        pools = StableCopies.values(pools);
        events = StableCopies.values(events);
    }

    /** Whatever comes from that outlet. */
    public static Criteria from(OutletId outlet) {
        return new Criteria(
                Optional.of(outlet), null, null, null, null, null, null, null, null, null);
    }

    /** Whatever is credited to one of these. */
    public static Criteria credited(String... credits) {
        return new Criteria(
                Optional.empty(), null, null, null, null, Set.of(credits), null, null, null, null);
    }
}
