package press.imprimatur.terms;

import java.util.List;
import java.util.Set;

/** Territories by name, as people type them: countries, regions, and codes where they know them. */
public interface PlaceNames {

    /** What a picker offers, by name. */
    static List<String> all() {
        return KnownPlaces.all();
    }

    /** As it is typed: countries by name, all else by code. */
    static String typed(Place place) {
        return KnownPlaces.typed(place);
    }

    /**
     * What is meant by one word, by code: several, if it names a region; the word itself, if it is
     * the name of none.
     */
    static List<String> codes(String word) {
        return KnownPlaces.codes(word);
    }

    /**
     * What is meant by words that are set apart by commas, semicolons or line ends.
     *
     * @throws UnknownPlace if one names no place
     */
    static Set<Place> read(String text) {
        return KnownPlaces.read(text);
    }
}
