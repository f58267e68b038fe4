package press.imprimatur.terms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of countries and regions, with the codes that they stand for. */
final class KnownPlaces {

    private static final Map<String, List<String>> REGIONS =
            Map.of(
                    "European Union",
                    split(
                            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT"
                                    + " RO SE SI SK"),
                    "European Economic Area",
                    split(
                            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL"
                                    + " NO PL PT RO SE SI SK"),
                    "Nordic countries",
                    split("DK FI IS NO SE"),
                    "Baltic states",
                    split("EE LT LV"),
                    "Benelux",
                    split("BE LU NL"),
                    "German-speaking countries",
                    split("AT CH DE LI"),
                    "North America",
                    split("CA MX US"),
                    "Latin America",
                    split("AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV UY VE"),
                    "East Asia",
                    split("CN HK JP KP KR MN MO TW"),
                    "British Isles",
                    split("GB GG IE IM JE"));
    private static final Map<String, String> OTHERWISE =
            Map.of("usa", "US", "uk", "GB", "great britain", "GB", "korea", "KR", "burma", "MM");
    private static final Map<String, List<String>> BY_NAME = byName();

    private KnownPlaces() {}

    /** What a picker offers, by name. */
    static List<String> all() {
        return Stream.concat(
                        REGIONS.keySet().stream().sorted(),
                        Arrays.stream(Locale.getISOCountries()).map(KnownPlaces::name).sorted())
                .toList();
    }

    /** As it is typed: countries by name, all else by code. */
    static String typed(Place place) {
        return place.code().length() == 2 ? name(place.code()) : place.code();
    }

    /**
     * What is meant by one word, by code: several, if it names a region; the word itself, if it is
     * the name of none.
     */
    static List<String> codes(String word) {
        return BY_NAME.getOrDefault(word.toLowerCase(Locale.ROOT), List.of(word));
    }

    /**
     * What is meant by words that are set apart by commas, semicolons or line ends.
     *
     * @throws UnknownPlace if one names no place
     */
    static Set<Place> read(String text) {
        return Stream.of(text.split("[,;\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .flatMap(word -> codes(word).stream())
                .map(Place::new)
                .collect(Collectors.toSet());
    }

    private static String name(String country) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
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

    private static List<String> split(String text) {
        return List.of(text.split(" "));
    }
}
