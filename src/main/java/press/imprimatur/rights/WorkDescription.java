package press.imprimatur.rights;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.StableCopies;
import press.imprimatur.terms.WorkFacts;

/**
 * What somebody says, or a file said, of a work: what permissions select and exclude by. Texts are
 * trimmed; what is empty or absent is not known, unless the description is complete.
 *
 * @param outlet who supplied a picture; of a story its origin says that, and this is not looked at
 * @param language BCP 47 tag of what is written in a picture; of a story its text says that
 * @param publishedAt when the original was first published, UTC
 * @param section where it stood at its outlet
 * @param bylines each person by name
 * @param credit of an agency's text; of a picture its own credit says that, if it has one
 * @param supplierId what the supplier calls it, or itself, in its data
 * @param instructions IPTC special instructions
 * @param pool the pool that it comes from
 * @param event the event that it shows or tells of
 * @param translator who translated it, as credit lines name them
 * @param complete whether this is all there is: what is left empty then does not exist
 */
public record WorkDescription(
        Optional<OutletId> outlet,
        Optional<String> language,
        Optional<Instant> publishedAt,
        Optional<String> section,
        Set<String> bylines,
        Optional<String> credit,
        Optional<String> supplierId,
        Set<String> instructions,
        Optional<String> pool,
        Optional<String> event,
        Optional<String> translator,
        boolean complete) {

    /** Nobody has said anything. */
    public static final WorkDescription NONE =
            new WorkDescription(
                    null, null, null, null, null, null, null, null, null, null, null, false);

    /** No name is longer, in characters. */
    public static final int LONGEST = 300;

    /** Nothing has more names. */
    public static final int MOST = 50;

    /** What is said not to exist is like nothing that anybody names. */
    private static final String NOTHING = "";

    public WorkDescription {
        outlet = StableCopies.maybe(outlet);
        language = words(language);
        publishedAt = StableCopies.maybe(publishedAt);
        section = words(section);
        bylines = words(bylines);
        credit = words(credit);
        supplierId = words(supplierId);
        instructions = words(instructions);
        pool = words(pool);
        event = words(event);
        translator = words(translator);
    }

    /**
     * As it is read from a page: what is not found there is not known, and what is longer than
     * names are is none.
     *
     * @param section empty if there is none, as the credit
     */
    public static WorkDescription read(String section, Collection<String> bylines, String credit) {
        return new WorkDescription(
                null,
                null,
                null,
                name(section),
                bylines.stream()
                        .flatMap(each -> name(each).stream())
                        .limit(MOST)
                        .collect(Collectors.toSet()),
                name(credit),
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private static Optional<String> name(String found) {
        return Optional.of(found).filter(text -> text.length() <= LONGEST);
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * What is known of a story with this.
     *
     * @param known from its origin and its text
     */
    public WorkFacts ofStory(WorkFacts known) {
        return facts(known, known.outlet(), known.language());
    }

    /**
     * What is known of a picture with this.
     *
     * @param known from what the desk says of it
     */
    public WorkFacts ofPicture(WorkFacts known) {
        return facts(known, outlet.or(known::outlet), said(language.or(known::language)));
    }

    private WorkFacts facts(
            WorkFacts known, Optional<OutletId> whose, Optional<String> inLanguage) {
        return new WorkFacts(
                whose,
                inLanguage,
                said(section.or(known::section)),
                said(bylines.isEmpty() ? known.bylines() : bylines),
                publishedAt.or(known::publishedAt),
                said(known.credit().or(() -> credit)),
                said(supplierId.or(known::supplierId)),
                said(instructions.isEmpty() ? known.instructions() : instructions),
                said(pool.or(known::pool)),
                said(event.or(known::event)));
    }

    private Optional<String> said(Optional<String> value) {
        return value.isEmpty() && complete ? Optional.of(NOTHING) : value;
    }

    private Set<String> said(Set<String> values) {
        return values.isEmpty() && complete ? Set.of(NOTHING) : values;
    }

    private static Optional<String> words(Optional<String> given) {
        return StableCopies.maybe(given).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Set<String> words(Set<String> given) {
        return given == null
                ? Set.of()
                : StableCopies.values(
                        given.stream()
                                .filter(Objects::nonNull)
                                .map(String::strip)
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.toSet()));
    }
}
