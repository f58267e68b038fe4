package press.imprimatur.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a list that is paged by key, not by number: it costs the same at the millionth entry
 * as at the first, and nothing is skipped or shown twice while others add to the list.
 *
 * @param items in the list's order
 * @param next what to ask with for the following stretch; empty at the end
 */
public record Slice<T>(List<T> items, Optional<String> next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Makes a slice from a query that asked for one more row than wanted, which tells whether there
     * is more without counting.
     */
    public static <T> Slice<T> of(List<T> upToOneMore, int wanted, Function<T, String> cursor) {
        if (upToOneMore.size() <= wanted) {
            return new Slice<>(upToOneMore, Optional.empty());
        }
        var items = upToOneMore.subList(0, wanted);
        return new Slice<>(items, Optional.of(cursor.apply(items.get(wanted - 1))));
    }

    /** Whatever can be asked for one stretch after the other, as the lists of pages are. */
    @FunctionalInterface
    public interface Source<T> {

        /**
         * The stretch after another.
         *
         * @param cursor where that other ended; empty for the beginning
         * @param most at most so many
         */
        Slice<T> after(Optional<String> cursor, int most);
    }

    /** The same stretch in other words. */
    public <R> Slice<R> map(Function<? super T, ? extends R> words) {
        return new Slice<>(items.stream().<R>map(words).toList(), next);
    }
}
