package press.imprimatur.terms.internal.decision;

import static press.imprimatur.terms.internal.decision.Ask.BODY;
import static press.imprimatur.terms.internal.decision.Ask.PARTNER;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.VERSION;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.toKeep;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.TraceStep;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.WorkFacts;

/**
 * What a decision costs when its facts are loaded: a story of ten components, three of them words
 * and seven pictures, and fifty instruments that may speak of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecideBenchmark {

    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    private final EvaluationContext world = EvaluationContext.of(instruments());
    private final Ask publish = toPublish(Use.WEB_FULL).showing(components());
    private final Ask keep = toKeep(Use.WEB_FULL).showing(components());
    private final Ask refuse = toPublish(Use.NEWSLETTER_FULL).showing(components());

    @Benchmark
    public Decision publish() {
        return publish.in(world);
    }

    @Benchmark
    public Decision keep() {
        return keep.in(world);
    }

    /** Nothing permits it: then everything is weighed, to tell what comes nearest. */
    @Benchmark
    public Decision refuse() {
        return refuse.in(world);
    }

    /** As a receipt has it: everything that was weighed is put into words. */
    @Benchmark
    public List<TraceStep> publishWithTrace() {
        return List.copyOf(publish.in(world).outcome().trace());
    }

    private static Component[] components() {
        var all = new ArrayList<Component>();
        all.add(BODY);
        all.add(Component.text(ComponentKind.HEADLINE, VERSION));
        all.add(Component.text(ComponentKind.DECK, VERSION));
        for (var number = 1; number <= 7; number++) {
            var facts = WorkFacts.NONE.creditedTo("Jane Doe/Reuters");
            all.add(Component.image(number, picture(number), facts).cameWith(STORY));
        }
        return all.toArray(Component[]::new);
    }

    /** Twenty-one of them name the story or a picture; the others are selections that may fit. */
    private static List<Instrument> instruments() {
        var all = new ArrayList<Instrument>();
        all.add(RealTerms.ccByNd());
        all.add(RealTerms.t1Conversation());
        for (var picture = 1; picture <= 7; picture++) {
            var uses =
                    Terms.allowing(
                            press.imprimatur.terms.Scope.of(picture(picture)),
                            Use.WEB_FULL,
                            Use.IMAGE_USE);
            all.add(granted(10 + picture, uses.owing(RealTerms.LINK)));
            all.add(
                    granted(
                            20 + picture,
                            uses.within(Constraints.NONE.displayed(Window.until(END)))));
        }
        for (var grant = 0; grant < 5; grant++) {
            var some = Constraints.NONE.with(Territory.in("DE", "FR")).displayed(Window.until(END));
            all.add(granted(30 + grant, Ask.allowing(Use.WEB_FULL, Use.FEED_FULL).within(some)));
        }
        for (var index = all.size(); index < 50; index++) {
            all.add(granted(100 + index, InstrumentKind.AGREEMENT, selection(index)));
        }
        return all;
    }

    /** Every third fits the story by its outlet, every third the pictures by their credit. */
    private static Terms selection(int index) {
        var scope =
                switch (index % 3) {
                    case 0 ->
                            press.imprimatur.terms.Scope.everythingOf(
                                    PARTNER, Criteria.credited("AP", "AFP"));
                    case 1 ->
                            new press.imprimatur.terms.Scope.Selector(
                                    Criteria.credited("Reuters"), List.of());
                    default ->
                            new press.imprimatur.terms.Scope.Selector(
                                    Criteria.credited("AP"), List.of());
                };
        return Terms.allowing(scope, Use.WEB_FULL, Use.FEED_SUMMARY, Use.IMAGE_USE)
                .but(Prohibition.of(Use.RESELL))
                .within(Constraints.NONE.displayed(Window.until(END)))
                .owing(RealTerms.LINK);
    }

    private static WorkId picture(int number) {
        return new WorkId(new UUID(7, number));
    }
}
