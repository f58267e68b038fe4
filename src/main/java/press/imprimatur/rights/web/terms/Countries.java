package press.imprimatur.rights.web.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.PlaceNames;

/** Territories as they are typed into a form. */
final class Countries {

    private Countries() {}

    /** What the picker offers, by name. */
    static List<String> names() {
        return PlaceNames.all();
    }

    /** As it is typed: countries by name, all else by code. */
    static String typed(Place place) {
        return PlaceNames.typed(place);
    }

    static Set<Place> read(String field, String text, Faults faults) {
        return Words.in(text).stream()
                .flatMap(word -> PlaceNames.codes(word).stream())
                .map(code -> place(field, code, faults))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<Place> place(String field, String code, Faults faults) {
        return faults.attempt(field, Optional.empty(), () -> Optional.of(new Place(code)));
    }
}
