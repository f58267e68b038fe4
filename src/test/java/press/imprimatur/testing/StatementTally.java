package press.imprimatur.testing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Statements, and how often each was sent.
 *
 * @param asked the text of each, as the database sums it up
 */
public record StatementTally(Map<String, Long> asked) {

    private static final int WIDTH = 160;

    /** What is in all of them: whoever else asked for something meanwhile did so in one of them. */
    public static StatementTally least(List<StatementTally> rounds) {
        var least = new HashMap<>(rounds.get(0).asked());
        for (var round : rounds) {
            least.replaceAll(
                    (query, calls) -> Math.min(calls, round.asked().getOrDefault(query, 0L)));
        }
        least.values().removeIf(calls -> calls == 0);
        return new StatementTally(least);
    }

    /** How many there were. */
    public long total() {
        return count(query -> true);
    }

    /** How many there were of a kind. */
    public long count(Predicate<String> kind) {
        return asked.entrySet().stream()
                .filter(each -> kind.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** A line for each, the most frequent first: what to look at if they have become too many. */
    public String listing() {
        return asked.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> each.getValue() + " x " + abridged(each.getKey()))
                .collect(Collectors.joining("\n", total() + " statements\n", "\n"));
    }

    private static String abridged(String query) {
        var line = query.replaceAll("\\s+", " ");
        var from = line.startsWith("select") ? line.indexOf(" from ") : -1;
        var told =
                from > WIDTH / 3 ? line.substring(0, WIDTH / 3) + "…" + line.substring(from) : line;
        return told.length() > WIDTH ? told.substring(0, WIDTH) + "…" : told;
    }
}
