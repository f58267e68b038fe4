package press.imprimatur.terms;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a permission holds, or where a prohibition bites.
 *
 * @param include empty means everywhere
 * @param exclude taken out of it
 * @param basis whose place counts
 */
public record Territory(Set<Place> include, Set<Place> exclude, Basis basis) {

    /** Everywhere, nothing taken out. */
    public static final Territory WORLDWIDE = new Territory(Set.of(), Set.of(), Basis.AUDIENCE);

    public Territory {
        include = StableCopies.values(include);
        exclude = StableCopies.values(exclude);
        basis = basis == null ? Basis.AUDIENCE : basis;
    }

    /** Only in these places. */
    public static Territory in(String... codes) {
        return new Territory(places(codes), Set.of(), Basis.AUDIENCE);
    }

    /** Everywhere but in these places. */
    public static Territory notIn(String... codes) {
        return new Territory(Set.of(), places(codes), Basis.AUDIENCE);
    }

    private static Set<Place> places(String... codes) {
        return Stream.of(codes).map(Place::new).collect(Collectors.toSet());
    }

    /** Whose place counts. */
    public enum Basis {
        /** Where readers are; for a channel that cannot geofence, its declared market. */
        AUDIENCE,
        /** Where it is served from. */
        SERVER,
        /** The home market of the brand. */
        BRAND_MARKET
    }
}
