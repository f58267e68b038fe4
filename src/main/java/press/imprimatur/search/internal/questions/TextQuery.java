package press.imprimatur.search.internal.questions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as PostgreSQL reads a {@code tsquery}.
 *
 * @param query empty if there is nothing in it that is entered anywhere, as "the"
 * @param stems of the words, to mark them
 */
record TextQuery(String query, Set<String> stems) {

    private static final Pattern STEM = Pattern.compile("'((?:[^']|'')+)'");

    /**
     * One of the dictionaries will do; in it everything has to be there.
     *
     * @param stemmed for each dictionary what is asked of the words
     * @param pairs what is asked of the pairs of characters, the same in all
     */
    static TextQuery of(Collection<List<String>> stemmed, List<String> pairs) {
        var query =
                stemmed.stream()
                        .map(words -> all(Stream.concat(words.stream(), pairs.stream())))
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .sorted()
                        .map(one -> "(" + one + ")")
                        .collect(Collectors.joining(" | "));
        var stems = new TreeSet<String>();
        stemmed.forEach(words -> words.forEach(word -> stems.addAll(stems(word))));
        return new TextQuery(query.isEmpty() ? all(pairs.stream()) : query, stems);
    }

    private static String all(Stream<String> queries) {
        return queries.filter(one -> !one.isBlank())
                .map(one -> "(" + one + ")")
                .collect(Collectors.joining(" & "));
    }

    private static List<String> stems(String query) {
        return STEM.matcher(query)
                .results()
                .map(match -> match.group(1).replace("''", "'"))
                .toList();
    }
}
