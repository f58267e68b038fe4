package press.imprimatur.rights.web.terms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.rights.Place;

/** Territories by name, as people type them: countries, regions, and codes where they know them. */
final class Countries {

    private static final Map<String, List<String>> REGIONS =
            Map.of(
                    "European Union",
                    codes(
                            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"),
                    "European Economic Area",
                    codes(
                            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"),
                    "Nordic countries",
                    codes("DK FI IS NO SE"),
                    "Baltic states",
                    codes("EE LT LV"),
                    "Benelux",
                    codes("BE LU NL"),
                    "German-speaking countries",
                    codes("AT CH DE LI"),
                    "North America",
                    codes("CA MX US"),
                    "Latin America",
                    codes("AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV UY VE"),
                    "East Asia",
                    codes("CN HK JP KP KR MN MO TW"),
                    "British Isles",
                    codes("GB GG IE IM JE"));
    private static final Map<String, String> OTHERWISE =
            Map.of("usa", "US", "uk", "GB", "great britain", "GB", "korea", "KR", "burma", "MM");
    private static final Map<String, List<String>> BY_NAME = byName();

    private Countries() {}

    /** What the picker offers, by name. */
    static List<String> names() {
        return Stream.concat(
                        REGIONS.keySet().stream().sorted(),
                        Arrays.stream(Locale.getISOCountries()).map(Countries::name).sorted())
                .toList();
    }

    static String name(String country) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** As it is typed: countries by name, all else by code. */
    static String typed(Place place) {
        return place.code().length() == 2 ? name(place.code()) : place.code();
    }

    static Set<Place> read(String field, String text, Faults faults) {
        return Words.in(text).stream()
                .flatMap(word -> codesOf(word).stream())
                .map(code -> place(field, code, faults))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static List<String> codesOf(String word) {
        return BY_NAME.getOrDefault(word.toLowerCase(Locale.ROOT), List.of(word));
    }

    private static Optional<Place> place(String field, String code, Faults faults) {
        return faults.attempt(field, Optional.empty(), () -> Optional.of(new Place(code)));
    }

    private static Map<String, List<String>> byName() {
        var names = new HashMap<String, List<String>>();
        REGIONS.forEach((name, codes) -> names.put(name.toLowerCase(Locale.ROOT), codes));
        for (var code : Locale.getISOCountries()) {
            names.put(name(code).toLowerCase(Locale.ROOT), List.of(code));
        }
        OTHERWISE.forEach((name, code) -> names.put(name, List.of(code)));
        return names;
    }

    private static List<String> codes(String text) {
        return List.of(text.split(" "));
    }
}
