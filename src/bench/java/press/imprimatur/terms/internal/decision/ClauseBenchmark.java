package press.imprimatur.terms.internal.decision;

import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

/**
 * What a clause costs, when there are ten of them, and when there are ten thousand: divide by their
 * number, and it is the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ClauseBenchmark {

    /** Of what there are so many. */
    public enum Kind {
        /** Clauses that all speak of the use, and none of which permits it. */
        PERMISSIONS {
            @Override
            EvaluationContext world(int many) {
                return EvaluationContext.of(granted(1, terms(clauses(many))));
            }
        },
        /** As many clauses that forbid it, beside as many that permit it. */
        PROHIBITIONS {
            @Override
            EvaluationContext world(int many) {
                var bans = all(many, n -> Prohibition.of(Use.WEB_FULL));
                return EvaluationContext.of(
                        granted(1, terms(clauses(many)).but(bans.toArray(Prohibition[]::new))));
            }
        },
        /** As many duties, and as many facts about them. */
        DUTIES {
            @Override
            EvaluationContext world(int many) {
                var owed = all(many, n -> Duty.creditLine("Line " + n, "TOP"));
                var facts = all(many, n -> DutyFact.met(id(1), DutyType.CREDIT_LINE, work(n)));
                var terms = allowing(Use.WEB_FULL).owing(owed.toArray(Duty[]::new));
                return EvaluationContext.of(granted(1, terms))
                        .where(facts.toArray(DutyFact[]::new));
            }
        },
        /** As many instruments of one clause. */
        INSTRUMENTS {
            @Override
            EvaluationContext world(int many) {
                return EvaluationContext.of(all(many, n -> granted(n + 1, allowing(Use.WEB_FULL))));
            }
        },
        /** Half of them supplements to the other half. */
        SUPPLEMENTS {
            @Override
            EvaluationContext world(int many) {
                return EvaluationContext.of(
                        all(
                                many,
                                n ->
                                        n % 2 == 0
                                                ? granted(n + 1, allowing(Use.WEB_FULL))
                                                : granted(n + 1, allowing(Use.APP))
                                                        .addingTo(id(n))));
            }
        };

        abstract EvaluationContext world(int many);
    }

    @Param({"10", "100", "1000", "10000"})
    int many;

    @Param Kind kind;

    private EvaluationContext world;
    private final Ask ask = toPublish(Use.WEB_FULL);

    @Setup
    public void fill() {
        world = kind.world(many);
    }

    @Benchmark
    public Decision decide() {
        return ask.in(world);
    }

    private static Terms terms(List<Permission> clauses) {
        return allowing().and(clauses.toArray(Permission[]::new));
    }

    private static List<Permission> clauses(int many) {
        return all(
                many,
                n -> Permission.of(Use.WEB_FULL).within(Constraints.NONE.byBrands("Brand " + n)));
    }

    private static WorkId work(int number) {
        return new WorkId(new UUID(6, number));
    }

    private static <T> List<T> all(int many, IntFunction<T> one) {
        return IntStream.range(0, many).mapToObj(one).toList();
    }
}
