package press.imprimatur.odrl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.odrl.NotMapped;
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Delay;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.DutyType.Remedy;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Extent;
import press.imprimatur.terms.GranteeAnswer;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.RightsEngine;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Timing;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;
import press.imprimatur.terms.internal.decision.DecidingEngine;
import press.imprimatur.testing.SaidComponents;

/** What is exported and read back decides the same, whatever the terms and the question are. */
class ExchangeLawTest {

    private static final RightsEngine ENGINE = new DecidingEngine();
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final WorkId STORY = new WorkId(new UUID(0, 1));
    private static final WorkId PICTURE = new WorkId(new UUID(0, 5));
    private static final List<String> CONDITIONS =
            List.of("accredited", "print", "a Non-profit: no shares");
    private static final OutletId PARTNER = new OutletId(new UUID(0, 3));
    private static final Usage UNUSED = new Usage(Map.of(), Set.of());
    private static final InstrumentId ID = new InstrumentId(new UUID(1, 1));

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_exported_and_read_back_decides_the_same(
            @ForAll("terms") Terms terms,
            @ForAll("questions") List<Question> questions,
            @ForAll("answers") Map<String, Boolean> answers) {
        var used = new Usage(Map.of(WorkId.next(), NOON), Set.of());
        var before = NativeAnswer.world(instrument(terms), used, answers);
        var after = NativeAnswer.world(instrument(readBack(terms)), used, answers);

        for (var question : questions) {
            assertThat(ENGINE.decide(question, after)).isEqualTo(ENGINE.decide(question, before));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_read_back_is_what_was_written(@ForAll("terms") Terms terms) {
        assertThat(readBack(terms)).isEqualTo(terms);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_read_back_is_written_the_same(@ForAll("terms") Terms terms) {
        var once = PolicyWriter.write(instrument(terms), "A story");
        var again = PolicyWriter.write(instrument(readBack(terms)), "A story");

        assertThat(again.toPrettyString()).isEqualTo(once.toPrettyString());
    }

    /** So that a word that is added to the terms is not passed over by these laws. */
    @Property(tries = 1)
    void the_laws_are_tried_on_every_word_that_terms_have(
            @ForAll @Size(400) List<@From("terms") Terms> many) {
        var said = SaidComponents.of(many, ExchangeLawTest::isOurs);

        assertThat(said)
                .allSatisfy((word, values) -> assertThat(values).as(word).hasSizeGreaterThan(1));
    }

    /** An id and a place have no words in them. */
    private static boolean isOurs(Record one) {
        var isName = one instanceof WorkId || one instanceof OutletId || one instanceof Place;
        return !isName && one.getClass().getName().startsWith("press.imprimatur.");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_is_asked_of_the_policy_is_answered_as_what_is_asked_of_the_permission(
            @ForAll("terms") Terms terms,
            @ForAll("questions") List<Question> questions,
            @ForAll("answers") Map<String, Boolean> answers) {
        var permission = instrument(terms);
        var policy = PolicyDocument.of(PolicyWriter.write(permission, "A story"));

        for (var question : questions) {
            NativeAnswer.of(alone(question), permission, answers).isThatOf(policy);
        }
    }

    @ParameterizedTest
    @MethodSource("press.imprimatur.terms.internal.catalogue.Templates#all")
    void the_terms_that_are_shipped_are_answered_alike(TermsTemplate template) {
        var terms = template.terms();
        var about =
                new Terms(
                        Scope.of(STORY),
                        terms.permissions(),
                        terms.prohibitions(),
                        terms.constraints(),
                        terms.duties(),
                        terms.revocable(),
                        terms.binds());
        var permission = Instrument.granted(ID, template.kind(), "Radio Free Asia", about);
        var policy = PolicyDocument.of(PolicyWriter.write(permission, "A story"));

        for (var use : Use.values()) {
            for (var circumstances :
                    List.of(Set.<Circumstance>of(), Set.of(Circumstance.COMMERCIAL))) {
                var question =
                        question(
                                Act.PUBLISH,
                                use,
                                NOON,
                                Optional.of("en"),
                                "DE",
                                circumstances,
                                Set.of(Medium.WEB),
                                Optional.empty());
                NativeAnswer.of(question, permission).isThatOf(policy);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "en"})
    void a_clause_of_another_rank_does_not_do_alone(String language) {
        var terms =
                Terms.allowing(Scope.of(STORY))
                        .and(clause(Constraints.NONE, Rank.AMENDMENT))
                        .and(clause(Constraints.NONE.inLanguages("en"), Rank.ITEM));
        var permission = instrument(terms);
        var policy = PolicyDocument.of(PolicyWriter.write(permission, "A story"));
        var question = atNoon(Use.FEED_FULL, language);

        NativeAnswer.of(question, permission).isThatOf(policy);
    }

    @Test
    void a_ban_on_indexing_is_owed_by_whatever_is_shown() {
        var shown = Terms.allowing(Scope.of(STORY), Use.WEB_FULL);
        var ban = new Prohibition(Set.of(Use.SEARCH_INDEX), Constraints.NONE, Rank.ITEM, true);
        var terms =
                new Terms(
                        shown.scope(),
                        shown.permissions(),
                        List.of(ban),
                        shown.constraints(),
                        shown.duties(),
                        shown.revocable(),
                        shown.binds());
        var permission = instrument(terms);
        var policy = PolicyDocument.of(PolicyWriter.write(permission, "A story"));
        var question = atNoon(Use.WEB_FULL, "en");

        assertThat(
                        ENGINE.decide(question, NativeAnswer.world(permission, UNUSED, Map.of()))
                                .duties())
                .isNotEmpty();
        NativeAnswer.of(question, permission).isThatOf(policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "en"})
    void a_picture_by_itself_has_no_language(String language) {
        var english = Constraints.NONE.inLanguages("en");
        var terms = Terms.allowing(Scope.of(STORY), Use.IMAGE_USE).within(english).withPictures();
        var permission = instrument(terms);
        var policy = PolicyDocument.of(PolicyWriter.write(permission, "A story"));
        var text = atNoon(Use.WEB_FULL, language);
        var pictured = with(text, Optional.of(WorkFacts.NONE));

        NativeAnswer.of(alone(pictured), permission).isThatOf(policy);
    }

    private static Permission clause(Constraints when, Rank rank) {
        return new Permission(Use.FEED_FULL, when, List.of(), rank, false);
    }

    private static Terms readBack(Terms terms) {
        var written = PolicyWriter.write(instrument(terms), "A story");
        var read = read(written);
        assertThat(read.title()).isEqualTo("A story");
        assertThat(read.grantor()).isEqualTo("Radio Free Asia");
        return read.terms();
    }

    private static NewInstrument read(JsonNode written) {
        try {
            return PoliciesService.instrument(PolicyDocument.of(written), Optional.empty());
        } catch (NotMapped refused) {
            throw new AssertionError(refused.arguments() + " of " + written, refused);
        }
    }

    private static Instrument instrument(Terms terms) {
        return Instrument.granted(ID, InstrumentKind.AGREEMENT, "Radio Free Asia", terms);
    }

    /**
     * @param language empty if nobody tells it
     */
    private static Question atNoon(Use use, String language) {
        return question(
                Act.PUBLISH,
                use,
                NOON,
                Optional.of(language).filter(tag -> !tag.isEmpty()),
                "DE",
                Set.of(),
                Set.of(Medium.WEB),
                Optional.empty());
    }

    /** A policy is asked of one thing at a time: of a picture, if there is one. */
    private static Question alone(Question question) {
        var last = question.components().getLast();
        return last.kind() == ComponentKind.IMAGE
                ? asking(question, question.work(), Use.IMAGE_USE, List.of(last))
                : question;
    }

    private static Question asking(
            Question question, WorkVersion story, Use use, List<Component> components) {
        return Question.of(
                        question.act(),
                        use,
                        story,
                        components,
                        question.channel(),
                        question.timing().at())
                .timed(question.timing())
                .under(question.circumstances());
    }

    /** With a picture that stood in the original, or without. */
    private static Question with(Question question, Optional<WorkFacts> picture) {
        return picture.map(facts -> Component.image(1, PICTURE, facts).cameWith(STORY))
                .map(image -> List.of(question.components().getFirst(), image))
                .map(both -> asking(question, question.work(), question.use(), both))
                .orElse(question);
    }

    @Provide
    Arbitrary<Map<String, Boolean>> answers() {
        return Arbitraries.maps(Arbitraries.of(CONDITIONS), Arbitraries.of(true, false))
                .map(answers -> {
                    var keys = new HashMap<String, Boolean>();
                    answers.forEach((said, so) -> keys.put(GranteeAnswer.key(said), so));
                    return keys;
                });
    }

    @Provide
    Arbitrary<List<Question>> questions() {
        var picture =
                Arbitraries.of("AP", "Reuters")
                        .optional()
                        .map(credit ->
                                new WorkFacts(
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        credit,
                                        null,
                                        Set.of("no crop"),
                                        Optional.of("A"),
                                        null))
                        .optional();
        return Combinators.combine(question(), picture).as(ExchangeLawTest::with).list().ofSize(4);
    }

    private static Arbitrary<Question> question() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.of(Use.WEB_FULL, Use.WEB_EXCERPT, Use.FEED_FULL, Use.PRINT),
                        seconds(),
                        Arbitraries.of(Optional.of("en-GB"), Optional.<String>empty()),
                        Arbitraries.of("001", "DE", "US-NY"),
                        Arbitraries.of(Circumstance.class).set().ofMaxSize(1),
                        Arbitraries.of(Medium.class).set().ofMinSize(1).ofMaxSize(2),
                        seconds().optional())
                .as(ExchangeLawTest::question);
    }

    private static Question question(
            Act act,
            Use use,
            Instant at,
            Optional<String> language,
            String market,
            Set<Circumstance> circumstances,
            Set<Medium> media,
            Optional<Instant> first) {
        var facts =
                new WorkFacts(
                        Optional.of(PARTNER),
                        language,
                        null,
                        null,
                        Optional.of(NOON),
                        Optional.of("AP"),
                        null,
                        null,
                        null,
                        null);
        var work = WorkVersion.first(STORY, "v1", facts);
        var body = Component.text(ComponentKind.BODY, work).measuring(new Extent(90, 4, 300));
        var channel =
                new Channel(
                        "site",
                        "Daily",
                        media,
                        Set.of(new Place(market)),
                        false,
                        Set.of(),
                        Optional.of(new Place("DE")),
                        Set.of(),
                        Set.of(),
                        Channel.Recall.OURS);
        return Question.of(act, use, work, List.of(body), channel, at)
                .timed(new Timing(at, first, Optional.empty()))
                .under(circumstances);
    }

    @Provide
    Arbitrary<Terms> terms() {
        return Combinators.combine(
                        scopes(),
                        permissions().list().ofMaxSize(4),
                        prohibitions().list().ofMaxSize(2),
                        constraints(),
                        duties().list().ofMaxSize(2),
                        Arbitraries.of(Revocability.class),
                        Arbitraries.of(Binding.class),
                        Arbitraries.of(true, false))
                .as(Terms::new)
                .filter(each -> !each.permissions().isEmpty() || !each.prohibitions().isEmpty());
    }

    private static Arbitrary<Scope> scopes() {
        var selected =
                Combinators.combine(criteria(), criteria().list().ofMaxSize(2))
                        .as((wanted, except) -> (Scope) new Scope.Selector(wanted, except));
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Scope.of(STORY),
                        Scope.of(STORY, "v1"),
                        Scope.of(PICTURE),
                        new Scope.ListedWorks(Set.of(STORY, new WorkId(new UUID(0, 2)))),
                        new Scope.ListedWorks(Set.of()),
                        new Scope.StaffWork()),
                selected);
    }

    private static Arbitrary<Criteria> criteria() {
        var words = Arbitraries.of("A", "no crop").set().ofMaxSize(1);
        var ofAll =
                Combinators.combine(
                                Arbitraries.of(Optional.of(PARTNER), Optional.<OutletId>empty()),
                                Arbitraries.of("en", "de").set().ofMaxSize(1),
                                words,
                                words,
                                windows().filter(each -> !each.awaitsRelease()))
                        .as((outlet, languages, sections, bylines, published) ->
                                new Criteria(
                                        outlet, languages, sections, bylines, published, null, null,
                                        null, null, null));
        return Combinators.combine(
                        ofAll,
                        Arbitraries.of("AP", "Reuters").set().ofMaxSize(2),
                        words,
                        words,
                        words,
                        words)
                .as(ExchangeLawTest::narrower);
    }

    private static Criteria narrower(
            Criteria all,
            Set<String> credits,
            Set<String> suppliers,
            Set<String> instructions,
            Set<String> pools,
            Set<String> events) {
        return new Criteria(
                all.outlet(),
                all.languages(),
                all.sections(),
                all.bylines(),
                all.published(),
                credits,
                suppliers,
                instructions,
                pools,
                events);
    }

    private static Arbitrary<Permission> permissions() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.of(Use.class),
                                Arbitraries.of(
                                        Use.WEB_FULL, Use.FEED_FULL, Use.PRINT, Use.IMAGE_USE)),
                        constraints(),
                        duties().list().ofMaxSize(2),
                        Arbitraries.of(Rank.class),
                        Arbitraries.of(true, false))
                .as(Permission::new);
    }

    private static Arbitrary<Prohibition> prohibitions() {
        return Combinators.combine(
                        Arbitraries.of(Use.class).set().ofMaxSize(3),
                        constraints(),
                        Arbitraries.of(Rank.class),
                        Arbitraries.of(true, false))
                .as(Prohibition::new);
    }

    private static Arbitrary<Duty> duties() {
        var owed =
                Arbitraries.of(DutyType.class)
                        .map(type ->
                                Duty.of(
                                        type,
                                        type.needed().stream()
                                                .collect(
                                                        java.util.stream.Collectors.toMap(
                                                                word -> word, word -> "so"))));
        return Combinators.combine(
                        owed,
                        Arbitraries.of(Phase.class),
                        Arbitraries.of(Remedy.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(
                                Optional.of(Duration.ofHours(1)), Optional.<Duration>empty()),
                        Arbitraries.of(DutyType.Grade.class))
                .as((duty, phase, remedy, covenant, deadline, grade) ->
                        new Duty(
                                duty.type(),
                                Map.copyOf(duty.payload()),
                                phase,
                                deadline,
                                remedy,
                                covenant,
                                grade));
    }

    private static Arbitrary<Constraints> constraints() {
        var some =
                Combinators.combine(
                                territories(),
                                clocks(),
                                Arbitraries.of("Daily", "Weekly").set().ofMaxSize(1),
                                Arbitraries.of(Medium.class).set().ofMaxSize(3),
                                Arbitraries.of("en", "de").set().ofMaxSize(1),
                                Arbitraries.of(Circumstance.class).set().ofMaxSize(1),
                                quantities().list().ofMaxSize(2),
                                Arbitraries.of(CONDITIONS).set().ofMaxSize(2))
                        .as(Constraints::new);
        return Arbitraries.oneOf(Arbitraries.just(Constraints.NONE), some);
    }

    private static Arbitrary<Territory> territories() {
        var places = Arbitraries.of("DE", "US", "US-NY", "US/New York DMA").map(Place::new);
        return Combinators.combine(
                        places.set().ofMaxSize(1),
                        places.set().ofMaxSize(1),
                        Arbitraries.of(Territory.Basis.class))
                .as(Territory::new);
    }

    private static Arbitrary<Clocks> clocks() {
        var zone = Arbitraries.of(ZoneOffset.UTC, ZoneId.of("America/New_York"));
        var limit =
                Combinators.combine(Arbitraries.of(Period.ofDays(30), Period.ofMonths(1)), zone)
                        .as(TimeLimit::new)
                        .optional();
        var delay =
                Combinators.combine(Arbitraries.of(1, 24), Arbitraries.of(Delay.Unit.class), zone)
                        .as(Delay::new)
                        .optional();
        return Combinators.combine(windows(), windows(), limit, limit, delay, limit)
                .as(Clocks::new);
    }

    private static Arbitrary<Quantity> quantities() {
        return Arbitraries.of(
                Quantity.words(100),
                Quantity.paragraphs(3),
                Quantity.percent(30),
                Quantity.liveAtOnce(0),
                Quantity.per(Period.ofDays(7), 1));
    }

    private static Arbitrary<Window> windows() {
        var zone = Arbitraries.of(ZoneOffset.UTC, ZoneId.of("Asia/Seoul"));
        return Combinators.combine(
                        seconds().optional(),
                        seconds().map(each -> each.plusSeconds(90)).optional(),
                        zone,
                        Arbitraries.of(Optional.of("through 14 March"), Optional.<String>empty()),
                        Arbitraries.of(false, false, true))
                .as(Window::new)
                .map(each -> each.shutsSomethingOut() ? each : Window.ALWAYS);
    }

    private static Arbitrary<Instant> seconds() {
        return Arbitraries.integers().between(-40, 40).map(NOON::plusSeconds);
    }
}
