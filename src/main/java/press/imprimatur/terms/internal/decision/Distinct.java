package press.imprimatur.terms.internal.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found, each once, in the order in which it was found; quick however much there is. */
final class Distinct<T> {

    /** As long as there are so few, looking at each is the quickest. */
    private static final int FEW = 8;

    private static final Distinct<?> NONE = new Distinct<>();

    private final List<T> all = new ArrayList<>(4);
    private Set<T> known;

    private Distinct() {}

    @SuppressWarnings("unchecked")
    static <T> Distinct<T> none() {
        return (Distinct<T>) NONE;
    }

    /** With one more; mostly there is none, and then there is no list either. */
    Distinct<T> and(T one) {
        var more = this == NONE ? new Distinct<T>() : this;
        if (more.isNew(one)) {
            more.all.add(one);
        }
        return more;
    }

    /** With those of another. */
    Distinct<T> and(Distinct<T> others) {
        var more = this;
        for (var each : others.all) {
            more = more.and(each);
        }
        return more;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<T> list() {
        return all;
    }

    private boolean isNew(T one) {
        if (all.size() < FEW) {
            return !all.contains(one);
        }
        known = known == null ? new HashSet<>(all) : known;
        return known.add(one);
    }
}
