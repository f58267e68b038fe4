package press.imprimatur.provenance.internal.style;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers below a hundred in the words of a language, of which ICU knows some eighty. */
final class NumberWords {

    private static final int MOST = 99;
    private static final String SOFT_HYPHEN = "\u00ad";
    private static final List<String> COUNTING =
            List.of("%spellout-cardinal", "%spellout-numbering");

    /** Ways of writing them that are not those of running text. */
    private static final List<String> SPECIAL = List.of("-year", "-financial", "-days");

    private static final Map<String, NumberWords> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Integer> values;

    private NumberWords(Map<String, Integer> values) {
        this.values = values;
    }

    static NumberWords of(String language) {
        return KNOWN.computeIfAbsent(
                Locale.forLanguageTag(language).getLanguage(), NumberWords::read);
    }

    /** The number that these words are; empty if they are none, or might be one of two. */
    OptionalInt value(String words) {
        var found = values.get(words.toLowerCase(Locale.ROOT));
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static NumberWords read(String language) {
        var format =
                new RuleBasedNumberFormat(
                        Locale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        var values = new HashMap<String, Integer>();
        var ambiguous = new HashSet<String>();
        Arrays.stream(format.getRuleSetNames())
                .filter(NumberWords::isOfRunningText)
                .forEach(rules -> read(format, rules, values, ambiguous));
        values.keySet().removeAll(ambiguous);
        return new NumberWords(Map.copyOf(values));
    }

    private static void read(
            RuleBasedNumberFormat format,
            String rules,
            Map<String, Integer> values,
            Set<String> ambiguous) {
        for (var number = 0; number <= MOST; number++) {
            var words =
                    format.format(number, rules).replace(SOFT_HYPHEN, "").toLowerCase(Locale.ROOT);
            for (var written : List.of(words, words.replace('-', ' '))) {
                var other = values.put(written, number);
                if (other != null && other != number) {
                    ambiguous.add(written);
                }
            }
        }
    }

    private static boolean isOfRunningText(String rules) {
        return COUNTING.stream().anyMatch(rules::startsWith)
                && SPECIAL.stream().noneMatch(rules::endsWith);
    }
}
