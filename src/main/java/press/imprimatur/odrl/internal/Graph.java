package press.imprimatur.odrl.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import press.imprimatur.kernel.FieldRefused;

/**
 * The statements of a document, in the order in which they stand there, and which of them somebody
 * has accounted for. What nobody has accounted for may be what matters.
 */
final class Graph {

    static final int MOST = 50_000;

    private final Map<String, Map<String, Set<Value>>> statements = new LinkedHashMap<>();
    private final Set<String> accounted = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private int size;

    /**
     * @throws FieldRefused if there are more than anybody writes
     */
    void add(String subject, String predicate, Value object) {
        var isNew =
                statements
                        .computeIfAbsent(subject, key -> new LinkedHashMap<>())
                        .computeIfAbsent(predicate, key -> new LinkedHashSet<>())
                        .add(object);
        size += isNew ? 1 : 0;
        if (size > MOST) {
            throw new FieldRefused("policy", "odrl.tooManyStatements", MOST);
        }
    }

    int size() {
        return size;
    }

    Collection<String> subjects() {
        return statements.keySet();
    }

    Collection<String> predicates(Value subject) {
        return subject.isLiteral() ? Set.of() : about(subject.text()).keySet();
    }

    /** What is said, without accounting for it. */
    List<Value> look(String subject, String predicate) {
        return List.copyOf(about(subject).getOrDefault(predicate, Set.of()));
    }

    /** What is said; whoever asks has understood it. */
    List<Value> take(Value subject, String predicate) {
        if (subject.isLiteral()) {
            return List.of();
        }
        accounted.add(key(subject.text(), predicate));
        return look(subject.text(), predicate);
    }

    /** Named as not understood: neither it nor what hangs on it is named again. */
    void refuse(Value subject, String predicate) {
        refused.add(key(subject.text(), predicate));
    }

    /** Everything that can be reached from there is understood, for it is said elsewhere too. */
    void takeAll(Value from) {
        walk(
                from.text(),
                Set.of(),
                (subject, predicate) -> {
                    accounted.add(key(subject, predicate));
                    return true;
                });
    }

    /** Tells of what can be reached from a subject and nobody has accounted for. */
    void findLeft(Value from, Set<String> descriptive, BiConsumer<String, String> finder) {
        walk(
                from.text(),
                descriptive,
                (subject, predicate) -> {
                    var isLeft = !accounted.contains(key(subject, predicate));
                    if (isLeft) {
                        finder.accept(subject, predicate);
                    }
                    return !isLeft;
                });
    }

    /** What can be reached from a subject. */
    Set<String> reach(Value from, Set<String> descriptive) {
        return walk(from.text(), descriptive, (subject, predicate) -> true);
    }

    private Set<String> walk(
            String root, Set<String> descriptive, BiPredicate<String, String> goesOn) {
        var seen = new HashSet<>(Set.of(root));
        var next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            var subject = next.remove();
            about(subject)
                    .forEach((predicate, objects) -> {
                        var isSetAside = subject.equals(root) && descriptive.contains(predicate);
                        if (!isSetAside
                                && !refused.contains(key(subject, predicate))
                                && goesOn.test(subject, predicate)) {
                            objects.stream()
                                    .filter(each -> !each.isLiteral() && seen.add(each.text()))
                                    .forEach(each -> next.add(each.text()));
                        }
                    });
        }
        return seen;
    }

    private Map<String, Set<Value>> about(String subject) {
        return statements.getOrDefault(subject, Map.of());
    }

    private static String key(String subject, String predicate) {
        return subject + ' ' + predicate;
    }
}
