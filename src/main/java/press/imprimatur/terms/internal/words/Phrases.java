package press.imprimatur.terms.internal.words;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.Place;

/** How lists, lengths of time and places are said; every word comes from the bundle. */
final class Phrases {

    private static final String WORDS = "rights.words.";
    private final Sentences sentences;

    Phrases(Sentences sentences) {
        this.sentences = sentences;
    }

    String say(String key, Object... arguments) {
        return sentences.say(WORDS + key, arguments);
    }

    String name(String key) {
        return sentences.say(key);
    }

    /** A, B and C. */
    String and(Collection<String> things) {
        return joined(things, "and");
    }

    /** A, B or C. */
    String or(Collection<String> things) {
        return joined(things, "or");
    }

    <T> String or(Collection<T> things, Function<T, String> word) {
        return or(things.stream().map(word).toList());
    }

    <T> String and(Collection<T> things, Function<T, String> word) {
        return and(things.stream().map(word).toList());
    }

    private String joined(Collection<String> things, String how) {
        var list = List.copyOf(things);
        var last = list.size() - 1;
        return last < 1
                ? String.join("", list)
                : say(how, String.join(", ", list.subList(0, last)), list.get(last));
    }

    /** The United States; New York DMA (United States); US-NY (United States). */
    String place(Place place) {
        var code = place.code();
        if (place.equals(Place.WORLD)) {
            return say("world");
        }
        var country = new Locale.Builder().setRegion(code.substring(0, 2)).build();
        var name = country.getDisplayCountry(sentences.language());
        if (code.length() == 2) {
            return name;
        }
        return say("partOfCountry", code.charAt(2) == '/' ? code.substring(3) : code, name);
    }

    String language(String tag) {
        var name = Locale.forLanguageTag(tag).getDisplayName(sentences.language());
        return name.isBlank() ? tag : name;
    }

    String length(Period period) {
        var parts = new ArrayList<String>();
        add(parts, "years", period.getYears());
        add(parts, "months", period.getMonths());
        add(parts, "days", period.getDays());
        return and(parts);
    }

    /** "each month", "every three months". */
    String each(Period period) {
        var isOneMonth = period.equals(Period.ofMonths(1));
        var isOneYear = period.equals(Period.ofYears(1));
        return isOneMonth || isOneYear
                ? say(isOneMonth ? "eachMonth" : "eachYear")
                : say("every", length(period));
    }

    String length(Duration time) {
        var parts = new ArrayList<String>();
        add(parts, "days", time.toDays());
        add(parts, "hours", time.toHoursPart());
        add(parts, "minutes", time.toMinutesPart());
        add(parts, "seconds", time.toSecondsPart());
        return parts.isEmpty() ? say("atOnce") : and(parts);
    }

    private void add(List<String> parts, String unit, long count) {
        if (count != 0) {
            parts.add(say(unit, count));
        }
    }

    /** With a capital at its beginning and a full stop at its end. */
    static String sentence(String phrase) {
        var end = phrase.endsWith(".") || phrase.endsWith(".”") ? "" : ".";
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + end;
    }
}
