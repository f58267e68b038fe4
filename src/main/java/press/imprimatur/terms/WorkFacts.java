package press.imprimatur.terms;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.sources.OutletId;

/**
 * What is known of a work, for selectors and exclusions to look at. What is absent or empty is
 * unknown, never "none": a selector that needs it makes the answer UNKNOWN.
 *
 * @param outlet the outlet
 * @param language BCP 47 tag of the original
 * @param publishedAt when the original was first published
 * @param credit of a picture, or of an agency's text
 */
public record WorkFacts(
        Optional<OutletId> outlet,
        Optional<String> language,
        Optional<String> section,
        Set<String> bylines,
        Optional<Instant> publishedAt,
        Optional<String> credit,
        Optional<String> supplierId,
        Set<String> instructions,
        Optional<String> pool,
        Optional<String> event) {

    /** Nothing is known. */
    public static final WorkFacts NONE =
            new WorkFacts(null, null, null, null, null, null, null, null, null, null);

    public WorkFacts {
        outlet = StableCopies.maybe(outlet);
        language = StableCopies.maybe(language);
        section = StableCopies.maybe(section);
        bylines = StableCopies.values(bylines);
        publishedAt = StableCopies.maybe(publishedAt);
        credit = StableCopies.maybe(credit);
        supplierId = StableCopies.maybe(supplierId);
        instructions = StableCopies.values(instructions);
        pool = StableCopies.maybe(pool);
        event = StableCopies.maybe(event);
    }

    /** A story of an outlet. */
    public static WorkFacts storyOf(OutletId outlet, Instant publishedAt) {
        return new WorkFacts(
                Optional.of(outlet),
                null,
                null,
                null,
                Optional.of(publishedAt),
                null,
                null,
                null,
                null,
                null);
    }

    /** The same, in that language. */
    public WorkFacts in(String other) {
        return new WorkFacts(
                outlet,
                Optional.of(other),
                section,
                bylines,
                publishedAt,
                credit,
                supplierId,
                instructions,
                pool,
                event);
    }

    /** The same, credited so. */
    public WorkFacts creditedTo(String other) {
        return new WorkFacts(
                outlet,
                language,
                section,
                bylines,
                publishedAt,
                Optional.of(other),
                supplierId,
                instructions,
                pool,
                event);
    }
}
