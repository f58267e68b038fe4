package press.imprimatur.odrl.internal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.terms.Constraints;

/**
 * Conditions as terms say them: constraints that hold together, and of several such one is enough.
 * How many there would be is reckoned first; more than a person would read are refused.
 */
final class ConditionAlternatives {

    private static final int MOST = 64;

    private final Unmapped unmapped;

    ConditionAlternatives(Unmapped unmapped) {
        this.unmapped = unmapped;
    }

    /** Of these, one must hold; none if nothing can meet it. */
    List<Constraints> of(Condition condition) {
        if (count(condition) > MOST) {
            unmapped.add("constraint", "more than " + MOST + " alternatives");
            return List.of(Constraints.NONE);
        }
        return narrow(List.of(Constraints.NONE), condition);
    }

    private static long count(Condition condition) {
        return switch (condition) {
            case Condition.One one -> 1;
            case Condition.All all ->
                    all.parts().stream()
                            .mapToLong(ConditionAlternatives::count)
                            .reduce(1, (some, more) -> Math.min(some * more, MOST + 1L));
            case Condition.Any any ->
                    Math.min(
                            any.parts().stream().mapToLong(ConditionAlternatives::count).sum(),
                            MOST + 1L);
            case Condition.Just just -> 1;
        };
    }

    private List<Constraints> narrow(List<Constraints> so, Condition condition) {
        return switch (condition) {
            case Condition.One one -> narrow(so, one);
            case Condition.All all -> {
                var left = so;
                for (var part : all.parts()) {
                    left = narrow(left, part);
                }
                yield left;
            }
            case Condition.Any any ->
                    any.parts().stream().flatMap(part -> narrow(so, part).stream()).toList();
            case Condition.Just just -> {
                unmapped.add("constraint", "xone");
                yield so;
            }
        };
    }

    private List<Constraints> narrow(List<Constraints> so, Condition.One one) {
        if (one.operand().equals(ConstraintReader.DELAY)) {
            unmapped.add("constraint", one.name());
        }
        var narrowed = new ArrayList<Constraints>();
        for (var each : so) {
            try {
                narrowed.addAll(one.narrowing().of(each));
            } catch (DateTimeException
                    | IllegalArgumentException
                    | ArithmeticException
                    | BusinessException unknown) {
                unmapped.add("constraint", one.name());
            }
        }
        if (narrowed.size() > MOST) {
            unmapped.add("constraint", "more than " + MOST + " alternatives");
            return List.of(Constraints.NONE);
        }
        return narrowed;
    }
}
