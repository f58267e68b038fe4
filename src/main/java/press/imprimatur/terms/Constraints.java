package press.imprimatur.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must all hold for a permission to apply, or for a prohibition to bite. An empty set means
 * that it does not matter.
 *
 * @param territory where
 * @param clocks when
 * @param brands the brands, by name
 * @param media by what means; every means of the channel must be among them
 * @param languages BCP 47 tags of what is published; {@code en} includes {@code en-GB}
 * @param forbidden how it must not appear; in a prohibition, how it must appear for it to bite
 * @param quantities how much
 * @param grantee what we must be, in the paper's own words: "accredited", "a non-profit"; all of
 *     them. The newsroom answers each once, for all papers
 */
public record Constraints(
        Territory territory,
        Clocks clocks,
        Set<String> brands,
        Set<Medium> media,
        Set<String> languages,
        Set<Circumstance> forbidden,
        List<Quantity> quantities,
        Set<String> grantee) {

    /** Whatever, wherever, whenever. */
    public static final Constraints NONE =
            new Constraints(
                    Territory.WORLDWIDE,
                    Clocks.NONE,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    List.of(),
                    Set.of());

    public Constraints {
        territory =
                territory == null || territory.equals(Territory.WORLDWIDE)
                        ? Territory.WORLDWIDE
                        : territory;
        clocks = clocks == null || clocks.equals(Clocks.NONE) ? Clocks.NONE : clocks;
        brands = StableCopies.values(brands);
        media = StableCopies.enums(Medium.class, media);
        languages = StableCopies.values(languages);
        forbidden = StableCopies.enums(Circumstance.class, forbidden);
        quantities = StableCopies.list(quantities);
        grantee = StableCopies.values(grantee);
    }

    /** That ask nothing of who we are. */
    public Constraints(
            Territory territory,
            Clocks clocks,
            Set<String> brands,
            Set<Medium> media,
            Set<String> languages,
            Set<Circumstance> forbidden,
            List<Quantity> quantities) {
        this(territory, clocks, brands, media, languages, forbidden, quantities, Set.of());
    }

    /** None is always the very same object, so that an evaluation sees at once that it is none. */
    static Constraints orNone(Constraints given) {
        return given == null || given.equals(NONE) ? NONE : given;
    }

    /** The same, elsewhere. */
    public Constraints with(Territory other) {
        return new Constraints(
                other, clocks, brands, media, languages, forbidden, quantities, grantee);
    }

    /** The same, at other times. */
    public Constraints with(Clocks other) {
        return new Constraints(
                territory, other, brands, media, languages, forbidden, quantities, grantee);
    }

    /** The same, and to be brought out in this window. */
    public Constraints published(Window window) {
        return with(clocks.with(window, clocks.display()));
    }

    /** The same, and to be shown in this window. */
    public Constraints displayed(Window window) {
        return with(clocks.with(clocks.publish(), window));
    }

    /** The same, and to be shown no longer than this after our first publication. */
    public Constraints displayedFor(TimeLimit limit) {
        return with(
                new Clocks(
                        clocks.publish(),
                        clocks.display(),
                        Optional.of(limit),
                        clocks.originAge(),
                        clocks.notBefore(),
                        clocks.displayAfterOriginal()));
    }

    /** The same, and to be brought out within this of original publication. */
    public Constraints noOlderThan(TimeLimit limit) {
        return with(
                new Clocks(
                        clocks.publish(),
                        clocks.display(),
                        clocks.displayFor(),
                        Optional.of(limit),
                        clocks.notBefore(),
                        clocks.displayAfterOriginal()));
    }

    /** The same, by these brands only. */
    public Constraints byBrands(String... names) {
        return new Constraints(
                territory, clocks, Set.of(names), media, languages, forbidden, quantities, grantee);
    }

    /** The same, by these means only. */
    public Constraints on(Medium... means) {
        return new Constraints(
                territory,
                clocks,
                brands,
                Set.of(means),
                languages,
                forbidden,
                quantities,
                grantee);
    }

    /** The same, in these languages only. */
    public Constraints inLanguages(String... tags) {
        return new Constraints(
                territory, clocks, brands, media, Set.of(tags), forbidden, quantities, grantee);
    }

    /** The same, and never so; of a prohibition: only if so. */
    public Constraints forbidding(Circumstance... never) {
        return new Constraints(
                territory, clocks, brands, media, languages, Set.of(never), quantities, grantee);
    }

    /** The same, and no more than this. */
    public Constraints atMost(Quantity... limits) {
        return new Constraints(
                territory, clocks, brands, media, languages, forbidden, List.of(limits), grantee);
    }

    /** The same, if we are all of this. */
    public Constraints ifWeAre(String... conditions) {
        return new Constraints(
                territory,
                clocks,
                brands,
                media,
                languages,
                forbidden,
                quantities,
                Set.of(conditions));
    }
}
