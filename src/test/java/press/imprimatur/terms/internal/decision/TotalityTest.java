package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static press.imprimatur.terms.internal.decision.Ask.BODY;
import static press.imprimatur.terms.internal.decision.Ask.FACTS;
import static press.imprimatur.terms.internal.decision.Ask.NOON;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;
import static press.imprimatur.terms.internal.decision.Ask.toKeep;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.LicenceNote;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** Whatever somebody wrote down once, there is an answer, and it does not take long. */
class TotalityTest {

    private static final int MANY = 10_000;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_is_answered(
            @ForAll("questions") Question question, @ForAll("worlds") EvaluationContext world) {
        var decision = Ask.ENGINE.decide(question, world);

        assertThatCode(() -> readAll(decision)).doesNotThrowAnyException();
        assertThat(decision.permits() || !decision.reasons().isEmpty()).isTrue();
        assertThat(decision.validUntil().filter(end -> !end.isAfter(question.timing().at())))
                .isEmpty();
    }

    /** What may be many, with as many of each as nobody ever writes. */
    private enum Heap {
        PERMISSIONS {
            @Override
            Decision decide() {
                var clauses = many(n -> Permission.of(Use.WEB_FULL).within(inLanguage(n)));
                return toPublish(Use.WEB_FULL).in(EvaluationContext.of(granted(1, terms(clauses))));
            }
        },
        PROHIBITIONS {
            @Override
            Decision decide() {
                var clauses = many(n -> Permission.of(Use.WEB_FULL).within(byBrand(n)));
                var bans = many(n -> Prohibition.of(Use.WEB_FULL)).toArray(new Prohibition[0]);
                return toPublish(Use.WEB_FULL)
                        .in(EvaluationContext.of(granted(1, terms(clauses).but(bans))));
            }
        },
        DUTIES {
            @Override
            Decision decide() {
                var owed = many(n -> Duty.creditLine("Line " + n, "TOP").due(DutyType.Phase.PRE));
                var facts =
                        many(n -> DutyFact.met(id(1), DutyType.CREDIT_LINE, work(n)))
                                .toArray(new DutyFact[0]);
                var terms = allowing(Use.WEB_FULL).owing(owed.toArray(new Duty[0]));
                return toPublish(Use.WEB_FULL)
                        .in(EvaluationContext.of(granted(1, terms)).where(facts));
            }
        },
        INSTRUMENTS {
            @Override
            Decision decide() {
                return toPublish(Use.WEB_FULL)
                        .in(
                                EvaluationContext.of(
                                        many(n -> granted(n + 1, allowing(Use.WEB_FULL)))));
            }
        },
        HOLDS {
            @Override
            Decision decide() {
                return toPublish(Use.WEB_FULL)
                        .in(
                                EvaluationContext.of(
                                        many(n ->
                                                granted(
                                                        n + 1,
                                                        InstrumentKind.HOLD,
                                                        allowing(Use.WEB_FULL)))));
            }
        },
        SUPPLEMENTS {
            @Override
            Decision decide() {
                var all =
                        many(n -> {
                            var letter = granted(n + 1, allowing(Use.WEB_FULL));
                            return n % 2 == 0 ? letter : letter.addingTo(id(n));
                        });
                return toPublish(Use.FEED_FULL).in(EvaluationContext.of(all));
            }
        },
        VERSIONS {
            @Override
            Decision decide() {
                var all =
                        many(n -> {
                            var version =
                                    new Instrument(
                                            new InstrumentRef(id(1), n + 1),
                                            InstrumentKind.GRANT,
                                            InstrumentState.SUPERSEDED,
                                            Optional.of(NOON),
                                            Optional.empty(),
                                            "Radio Free Asia",
                                            Optional.empty(),
                                            Optional.empty(),
                                            LicenceNote.NONE,
                                            allowing(Use.WEB_FULL));
                            return version;
                        });
                return toKeep(Use.WEB_FULL).in(EvaluationContext.of(all));
            }
        },
        PICTURES {
            @Override
            Decision decide() {
                var parts =
                        many(n ->
                                Component.image(
                                        n + 1, work(n), WorkFacts.NONE.creditedTo("Nr " + n)));
                return toPublish(Use.WEB_FULL)
                        .showing(parts.toArray(new Component[0]))
                        .under(granted(1, allowing(Use.WEB_FULL)));
            }
        },
        ANCESTORS {
            @Override
            Decision decide() {
                var version = WorkVersion.first(work(0), "v", FACTS);
                for (var n = 1; n < 3000; n++) {
                    version =
                            new WorkVersion(
                                    work(n),
                                    "v",
                                    Set.of(),
                                    false,
                                    FACTS,
                                    Optional.of(new WorkVersion.Derivation(version, Use.ABRIDGE)));
                }
                return toPublish(Use.WEB_FULL)
                        .of(version)
                        .showing(Component.text(ComponentKind.BODY, version))
                        .under(granted(1, allowing(Use.WEB_FULL)));
            }
        };

        abstract Decision decide();
    }

    @ParameterizedTest
    @EnumSource(Heap.class)
    void a_heap_of_anything_is_decided_without_delay(Heap heap) {
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> readAll(heap.decide()));
    }

    @Provide
    Arbitrary<Question> questions() {
        return Absurd.questions();
    }

    @Provide
    Arbitrary<EvaluationContext> worlds() {
        return Absurd.worlds();
    }

    /** All that a page, a script or a receipt looks at. */
    private static void readAll(Decision decision) {
        var words = new ArrayList<String>();
        decision.reasons().forEach(each -> words.add(each.arguments().toString()));
        decision.fixes().forEach(each -> words.add(each.arguments().toString()));
        decision.outcome().trace().forEach(each -> words.add(each.toString()));
        decision.outcome()
                .components()
                .forEach(each -> words.add(each.verdict() + " " + each.alternatives().size()));
        assertThat(words).doesNotContainNull();
    }

    private static Terms terms(List<Permission> clauses) {
        return new Terms(Scope.of(STORY), clauses, null, null, null, null, null);
    }

    private static Constraints inLanguage(int number) {
        return Constraints.NONE.inLanguages("x-" + number);
    }

    private static Constraints byBrand(int number) {
        return Constraints.NONE.byBrands("Brand " + number, BODY.toString());
    }

    private static WorkId work(int number) {
        return new WorkId(new UUID(6, number));
    }

    private static <T> List<T> many(IntFunction<T> one) {
        return IntStream.range(0, MANY).mapToObj(one).toList();
    }
}
