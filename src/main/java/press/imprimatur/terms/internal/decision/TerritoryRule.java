package press.imprimatur.terms.internal.decision;

import java.util.Set;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Place.Relation;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Territory;

/** Where: everything the channel reaches must be inside, and nothing of it excluded. */
final class TerritoryRule {

    private TerritoryRule() {}

    static void check(ComponentQuestion asked, Territory territory, Findings findings) {
        if (territory == Territory.WORLDWIDE) {
            return;
        }
        var places = places(asked, territory.basis());
        if (places.isEmpty()) {
            findings.miss("from where the channel is served", Fix.Kind.DESCRIBE_CHANNEL);
        }
        var out = keptOut(asked, territory.basis());
        for (var place : places) {
            switch (isCovered(place, territory, out)) {
                case YES -> {}
                case NO ->
                        findings.refuse(
                                ReasonCode.TERRITORY_NOT_COVERED,
                                Fix.Kind.CHOOSE_ANOTHER_CHANNEL,
                                words(place));
                case UNKNOWN ->
                        findings.refuse(
                                ReasonCode.TERRITORY_UNCLEAR,
                                Fix.Kind.DESCRIBE_CHANNEL,
                                words(place));
            }
        }
    }

    /** Whether a prohibition bites there: in any part of any place that the channel reaches. */
    static Match touches(ComponentQuestion asked, Territory territory) {
        var places = places(asked, territory.basis());
        var touched = places.isEmpty() ? Match.UNKNOWN : Match.NO;
        for (var place : places) {
            var here = touches(place, territory, keptOut(asked, territory.basis()));
            if (here == Match.YES) {
                return Match.YES;
            }
            touched = here == Match.UNKNOWN ? Match.UNKNOWN : touched;
        }
        return touched;
    }

    /** A channel that cannot keep readers out reaches its whole market, whatever is asked. */
    private static Set<Place> places(ComponentQuestion asked, Territory.Basis basis) {
        var channel = asked.question().channel();
        var wanted = asked.question().territory();
        return switch (basis) {
            case AUDIENCE -> channel.geofences() && !wanted.isEmpty() ? wanted : channel.market();
            case SERVER -> channel.server().map(Set::of).orElse(Set.of());
            case BRAND_MARKET -> channel.market();
        };
    }

    /** Whoever is kept out is no reader; where we are, and where it is served, no fence matters. */
    private static Set<Place> keptOut(ComponentQuestion asked, Territory.Basis basis) {
        return basis == Territory.Basis.AUDIENCE ? asked.question().channel().keptOut() : Set.of();
    }

    private static Match isCovered(Place place, Territory territory, Set<Place> keptOut) {
        var included = territory.include().isEmpty() ? Match.YES : Match.NO;
        for (var area : territory.include()) {
            var relation = place.relationTo(area);
            if (relation == Relation.INSIDE) {
                included = Match.YES;
            } else if (relation == Relation.UNKNOWN && included == Match.NO) {
                included = Match.UNKNOWN;
            }
        }
        return included.and(isClearOf(place, territory.exclude(), keptOut));
    }

    private static Match isClearOf(Place place, Set<Place> excluded, Set<Place> keptOut) {
        var clear = Match.YES;
        for (var area : excluded) {
            if (isWhollyIn(keptOut, area)) {
                continue;
            }
            clear =
                    clear.and(
                            switch (place.relationTo(area)) {
                                case INSIDE, OVERLAPS -> Match.NO;
                                case APART -> Match.YES;
                                case UNKNOWN -> Match.UNKNOWN;
                            });
        }
        return clear;
    }

    private static boolean isWhollyIn(Set<Place> areas, Place place) {
        for (var area : areas) {
            if (place.relationTo(area) == Relation.INSIDE) {
                return true;
            }
        }
        return false;
    }

    private static Match touches(Place place, Territory territory, Set<Place> keptOut) {
        for (var area : territory.exclude()) {
            if (place.relationTo(area) == Relation.INSIDE) {
                return Match.NO;
            }
        }
        return territory.include().isEmpty()
                ? Match.YES
                : isClearOf(place, territory.include(), keptOut).not();
    }

    private static Object words(Place place) {
        return place.equals(Place.WORLD) ? "readers everywhere" : place;
    }
}
