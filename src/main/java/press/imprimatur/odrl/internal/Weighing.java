package press.imprimatur.odrl.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;

/**
 * Weighs a condition as it is written, part by part, so that its cost grows with its length and no
 * faster. What our constraints can say together is handed to the engine whole; the rest is asked of
 * the engine one by one.
 */
final class Weighing {

    private final Predicate<String> tells;
    private final Function<Constraints, Decision> engine;
    private final boolean isOfProhibition;
    private final Clauses clauses;
    private final Set<String> untold = new TreeSet<>();
    private final Set<String> unmet = new TreeSet<>();
    private Constraints together = Constraints.NONE;
    private Truth rest = Truth.YES;
    private Optional<Instant> until = Optional.empty();

    /**
     * @param tells whether the question tells what a constraint looks at
     * @param engine what comes of a rule under those constraints alone
     */
    Weighing(
            Predicate<String> tells,
            Function<Constraints, Decision> engine,
            boolean isOfProhibition,
            Clauses clauses) {
        this.tells = tells;
        this.engine = engine;
        this.isOfProhibition = isOfProhibition;
        this.clauses = clauses;
    }

    Weighing weigh(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(this::weigh);
        } else if (!(condition instanceof Condition.One one && join(one))) {
            var found = truth(condition);
            if (found == Truth.NO) {
                unmet.add(name(condition));
            }
            rest = rest.and(found);
        }
        return this;
    }

    /** Whether the rest of it holds; what could be said together is left to the engine. */
    Truth rest() {
        return rest;
    }

    /** What the engine has to look at. */
    Constraints together() {
        return together;
    }

    /** What it looks at and nobody tells. */
    Set<String> untold() {
        return untold;
    }

    /** What does not hold, by name. */
    Set<String> unmet() {
        return unmet;
    }

    /** When the clock could change it; absent if it cannot. */
    Optional<Instant> until() {
        return until;
    }

    private boolean join(Condition.One one) {
        if (!tells.test(one.operand())) {
            return false;
        }
        try {
            var joined = one.narrowing().of(together);
            if (joined.size() == 1) {
                together = joined.get(0);
            }
            return joined.size() == 1;
        } catch (DateTimeException
                | IllegalArgumentException
                | ArithmeticException
                | BusinessException beside) {
            return false;
        }
    }

    private Truth truth(Condition condition) {
        clauses.count();
        return switch (condition) {
            case Condition.One one -> truth(one);
            case Condition.All all ->
                    all.parts().stream().map(this::truth).reduce(Truth.YES, Truth::and);
            case Condition.Any any ->
                    any.parts().stream().map(this::truth).reduce(Truth.NO, Truth::or);
            case Condition.Just just -> onlyOne(just.parts().stream().map(this::truth).toList());
        };
    }

    private static Truth onlyOne(List<Truth> parts) {
        var sure = parts.stream().filter(Truth.YES::equals).count();
        if (sure > 1) {
            return Truth.NO;
        }
        return parts.contains(Truth.UNTOLD) ? Truth.UNTOLD : Truth.of(sure == 1);
    }

    private Truth truth(Condition.One one) {
        if (!tells.test(one.operand())) {
            untold.add(one.operand());
            return Truth.UNTOLD;
        }
        return one.narrowing().of(Constraints.NONE).stream()
                .map(this::truth)
                .reduce(Truth.NO, Truth::or);
    }

    /** A permission applies if it permits under it, a prohibition if it does not. */
    private Truth truth(Constraints alone) {
        var decision = engine.apply(alone);
        decision.validUntil().ifPresent(this::mayChangeAt);
        return switch (decision.verdict()) {
            case PERMIT, PERMIT_WITH -> Truth.of(!isOfProhibition);
            case DENY -> Truth.of(isOfProhibition);
            default -> Truth.UNTOLD;
        };
    }

    private void mayChangeAt(Instant instant) {
        until = Stream.concat(until.stream(), Stream.of(instant)).min(Instant::compareTo);
    }

    private static String name(Condition condition) {
        return switch (condition) {
            case Condition.One one -> one.name();
            case Condition.All all -> named("and", all.parts());
            case Condition.Any any -> named("or", any.parts());
            case Condition.Just just -> named("xone", just.parts());
        };
    }

    private static String named(String how, List<Condition> parts) {
        var names = new ArrayList<String>();
        parts.stream().limit(3).map(Weighing::name).forEach(names::add);
        if (parts.size() > 3) {
            names.add("…");
        }
        return how + " (" + String.join("; ", names) + ")";
    }
}
