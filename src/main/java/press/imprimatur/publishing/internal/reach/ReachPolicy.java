package press.imprimatur.publishing.internal.reach;

import java.util.IllformedLocaleException;
import java.util.Locale;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.Reach;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Place.Relation;

/** What can be said of a site at all. */
final class ReachPolicy {

    private ReachPolicy() {}

    static void refuseAbsurd(Reach reach) {
        for (var tag : reach.languages()) {
            if (!isLanguage(tag)) {
                throw new FieldRefused("languages", "publishing.reach.language", tag);
            }
        }
        if (reach.keptOut().contains(Place.WORLD) || isAllKeptOut(reach)) {
            throw new FieldRefused("keptOut", "publishing.reach.allKeptOut");
        }
        if (reach.server().filter(Place.WORLD::equals).isPresent()) {
            throw new FieldRefused("server", "publishing.reach.serverEverywhere");
        }
    }

    private static boolean isAllKeptOut(Reach reach) {
        return !reach.market().isEmpty()
                && reach.market().stream()
                        .allMatch(place ->
                                reach.keptOut().stream()
                                        .anyMatch(out -> place.relationTo(out) == Relation.INSIDE));
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
