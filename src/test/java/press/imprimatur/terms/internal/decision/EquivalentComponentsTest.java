package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.BODY;
import static press.imprimatur.terms.internal.decision.Ask.PARTNER;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.VERSION;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.Extent;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;

/** Parts that are alike are weighed together: nobody must notice. */
class EquivalentComponentsTest {

    private static final Component HEADLINE = Component.text(ComponentKind.HEADLINE, VERSION);
    private static final DutyType PROMPT = DutyType.SEND_COPY;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void each_part_of_a_story_is_answered_as_if_it_were_asked_alone(
            @ForAll("stories") List<Component> parts, @ForAll("worlds") EvaluationContext world) {
        var together = toPublish(Use.WEB_FULL).showing(parts.toArray(Component[]::new)).in(world);

        for (var part : parts) {
            var alone = toPublish(Use.WEB_FULL).showing(part).in(world);
            assertThat(together.on(part)).isEqualTo(alone.on(part));
            assertThat(together.outcome().trace()).containsAll(alone.outcome().trace());
        }
    }

    @Test
    void the_headline_of_a_text_that_is_too_long_is_not_too_long() {
        var limited = Constraints.NONE.atMost(Quantity.words(100));
        var grant = granted(1, Ask.allowing(Use.WEB_FULL).within(limited));
        var tooLong = BODY.measuring(new Extent(101, 3, 200));

        var decision = toPublish(Use.WEB_FULL).showing(HEADLINE, tooLong).under(grant);

        assertThat(decision.on(HEADLINE).orElseThrow().verdict().permits()).isTrue();
        assertThat(decision.on(tooLong).orElseThrow().verdict().permits()).isFalse();
    }

    @Test
    void a_duty_that_was_met_for_one_picture_is_not_met_for_the_next() {
        var selection = new Scope.Selector(Criteria.credited("Reuters"), List.of());
        var owed = Duty.of(PROMPT).due(DutyType.Phase.PRE);
        var terms = Terms.allowing(selection, Use.WEB_FULL, Use.IMAGE_USE).owing(owed);
        var met =
                EvaluationContext.of(granted(1, terms))
                        .where(DutyFact.met(id(1), PROMPT, picture(2)));

        var decision = toPublish(Use.WEB_FULL).showing(image(1), image(2)).in(met);

        assertThat(decision.permittedAfterRemoving()).containsExactly(image(1));
    }

    @Provide
    Arbitrary<List<Component>> stories() {
        var bodies = Arbitraries.of(BODY, BODY.measuring(new Extent(120, 3, 200)));
        var pictures =
                Combinators.combine(
                                Arbitraries.integers().between(1, 3),
                                Arbitraries.of("Reuters", "Jane Doe/Reuters", "AP"),
                                Arbitraries.of(true, false))
                        .as((number, credit, withStory) -> {
                            var image = image(number, credit);
                            return withStory ? image.cameWith(STORY) : image;
                        });
        return Combinators.combine(bodies, pictures.list().ofMaxSize(3).uniqueElements())
                .as((body, images) -> {
                    var parts = new ArrayList<Component>(List.of(HEADLINE, body));
                    parts.addAll(images);
                    return parts;
                });
    }

    @Provide
    Arbitrary<EvaluationContext> worlds() {
        var instruments =
                Combinators.combine(
                                new LawsTest().terms(),
                                scopes(),
                                Arbitraries.of(
                                        InstrumentKind.GRANT,
                                        InstrumentKind.AGREEMENT,
                                        InstrumentKind.HOUSE_RULES,
                                        InstrumentKind.SUPPLEMENT,
                                        InstrumentKind.HOLD),
                                Arbitraries.of(Constraints.NONE, shorterThanSome()))
                        .as(EquivalentComponentsTest::instrument);
        var facts =
                Arbitraries.of(
                        DutyFact.met(id(1), PROMPT, picture(2)),
                        DutyFact.met(id(2), DutyType.CANONICAL, STORY),
                        DutyFact.overdue(id(3), PROMPT, 2));
        return Combinators.combine(instruments.list().ofMaxSize(5), facts.set().ofMaxSize(2))
                .as((drawn, known) -> EvaluationContext.of(numbered(drawn)).where(all(known)));
    }

    private static Arbitrary<Scope> scopes() {
        return Arbitraries.of(
                Scope.of(STORY),
                Scope.of(picture(1)),
                new Scope.ListedWorks(Set.of(STORY, picture(2))),
                Scope.everythingOf(PARTNER, Criteria.credited("AP")),
                new Scope.Selector(Criteria.credited("Reuters"), List.of()));
    }

    private static Instrument instrument(
            Terms terms, Scope scope, InstrumentKind kind, Constraints within) {
        return granted(
                1,
                kind,
                new Terms(
                        scope,
                        terms.permissions(),
                        terms.prohibitions(),
                        within,
                        terms.duties(),
                        terms.revocable(),
                        terms.binds()));
    }

    private static List<Instrument> numbered(List<Instrument> drawn) {
        var named = new ArrayList<Instrument>();
        for (var each : drawn) {
            var instrument = granted(named.size() + 1, each.kind(), each.terms());
            var isSupplement = each.kind() == InstrumentKind.SUPPLEMENT;
            named.add(isSupplement ? instrument.addingTo(id(1)) : instrument);
        }
        return named;
    }

    private static DutyFact[] all(Set<DutyFact> facts) {
        return facts.toArray(DutyFact[]::new);
    }

    private static Constraints shorterThanSome() {
        return Constraints.NONE.atMost(Quantity.words(100));
    }

    private static Component image(int number) {
        return image(number, "Reuters");
    }

    private static Component image(int number, String credit) {
        return Component.image(number, picture(number), WorkFacts.NONE.creditedTo(credit));
    }

    private static WorkId picture(int number) {
        return new WorkId(new UUID(7, number));
    }
}
