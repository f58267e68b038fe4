package press.imprimatur.terms;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * A territory: the world ({@code 001}), a country by ISO 3166-1 ({@code US}), a part of one by ISO
 * 3166-2 ({@code US-NY}), or a named market inside a country ({@code US/New York DMA}).
 */
public record Place(String code) implements Comparable<Place>, Serializable {

    /** Everywhere. */
    public static final Place WORLD = new Place("001");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /**
     * @throws UnknownPlace if the code names no country that exists
     */
    public Place {
        code = code == null ? "" : code.strip();
        if (!"001".equals(code) && !isKnown(code)) {
            throw new UnknownPlace(code);
        }
    }

    /** How it lies to another place. */
    public Relation relationTo(Place other) {
        if (code.equals(other.code) || "001".equals(other.code)) {
            return Relation.INSIDE;
        }
        if ("001".equals(code)) {
            return Relation.OVERLAPS;
        }
        if (!code.regionMatches(0, other.code, 0, 2)) {
            return Relation.APART;
        }
        if (other.code.length() == 2) {
            return Relation.INSIDE;
        }
        if (code.length() == 2) {
            return Relation.OVERLAPS;
        }
        return code.charAt(2) == other.code.charAt(2) && code.charAt(2) == '-'
                ? Relation.APART
                : Relation.UNKNOWN;
    }

    private static boolean isKnown(String code) {
        if (code.length() < 2 || !COUNTRIES.contains(code.substring(0, 2))) {
            return false;
        }
        return code.length() == 2 || code.substring(2).matches("-[A-Z0-9]{1,3}|/\\S.{0,79}");
    }

    @Override
    public int compareTo(Place other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    /** By the name of its country: {@code United States}, {@code New York DMA, United States}. */
    public String inWords() {
        if (equals(WORLD)) {
            return "the world";
        }
        return inWords(Locale.ENGLISH);
    }

    /** The same for a place in the world, in another language. */
    String inWords(Locale language) {
        var country = Locale.of("", code.substring(0, 2)).getDisplayCountry(language);
        return code.length() == 2 ? country : code.substring(3) + ", " + country;
    }

    /** How one place lies to another. */
    public enum Relation {
        /** Wholly in it. */
        INSIDE,
        /** Partly in it: it is the larger one. */
        OVERLAPS,
        /** Nowhere in it. */
        APART,
        /** Nobody can tell: a state and a market of the same country, or two markets. */
        UNKNOWN
    }
}
