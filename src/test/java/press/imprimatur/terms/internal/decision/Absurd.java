package press.imprimatur.terms.internal.decision;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Change;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Delay;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.DutyStatus;
import press.imprimatur.terms.EvaluationContext.SignedOverride;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Extent;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.LicenceNote;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Released;
import press.imprimatur.terms.Rendering;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Timing;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.WindowEndsBeforeItBegins;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** Terms, worlds and questions that nobody should write, and that a record can hold. */
final class Absurd {

    private static final List<WorkId> WORKS =
            List.of(Ask.STORY, Ask.PICTURE, new WorkId(new UUID(9, 9)));
    private static final List<String> WORDS =
            List.of("", " ", "en", "EN-gb", "x_y", "/", "Reuters", "\u0000", "\ud800", "{", "und");

    private Absurd() {}

    static Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Instant.MIN,
                        Instant.MAX,
                        Instant.EPOCH,
                        Ask.NOON,
                        Instant.MAX.minusNanos(1),
                        Instant.parse("+999999999-12-31T23:59:59Z"),
                        Instant.parse("-0001-01-01T00:00:00Z")),
                Arbitraries.integers().between(-99_999, 99_999).map(Ask.NOON::plusSeconds));
    }

    /** Whatever a period can say, a stretch of nothing and of less included. */
    static Arbitrary<Period> periods() {
        var units = Arbitraries.of(0, 0, 1, 30, -1, 1_000_000_000, Integer.MAX_VALUE);
        return Combinators.combine(units, units, units).as(Period::of);
    }

    /** As it is read again after its region was taken out of the calendars. */
    static ZoneId gone() {
        try {
            var bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(ZoneId.of("Europe/Prague"));
            var told = bytes.toString(ISO_8859_1).replace("Europe/Prague", "Europe/Nimmer");
            var renamed = new ByteArrayInputStream(told.getBytes(ISO_8859_1));
            return (ZoneId) new ObjectInputStream(renamed).readObject();
        } catch (IOException | ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                ZoneOffset.UTC, ZoneOffset.MAX, ZoneId.of("America/New_York"), gone());
    }

    static Arbitrary<Terms> terms() {
        return Combinators.combine(
                        scopes(),
                        permissions().list().ofMaxSize(5),
                        prohibitions().list().ofMaxSize(3),
                        constraints(),
                        duties().list().ofMaxSize(3),
                        Arbitraries.of(Revocability.class),
                        Arbitraries.of(Binding.class))
                .as(Terms::new);
    }

    static Arbitrary<EvaluationContext> worlds() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        instruments().list().ofMaxSize(5),
                        usages(),
                        facts(),
                        Arbitraries.maps(released(), instants()).ofMaxSize(2),
                        overrides().list().ofMaxSize(2))
                .as(EvaluationContext::new);
    }

    private static Arbitrary<Released> released() {
        return Combinators.combine(ids(), Arbitraries.of(WORKS).optional()).as(Released::new);
    }

    static Arbitrary<Question> questions() {
        var circumstances = Arbitraries.of(Circumstance.class).set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.of(Use.class),
                        versions(3),
                        channels(),
                        timings(),
                        circumstances,
                        pictures().list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 15))
                .as(Absurd::question);
    }

    private static Question question(
            Act act,
            Use use,
            WorkVersion version,
            Channel channel,
            Timing timing,
            Set<Circumstance> circumstances,
            List<Component> pictures,
            int extras) {
        var body = Component.text(ComponentKind.BODY, version);
        var text = (extras & 1) == 0 ? body : body.measuring(new Extent(extras, 0, 0));
        var parts = new ArrayList<Component>(pictures);
        parts.add(text);
        var changes =
                (extras & 2) == 0
                        ? List.<Change>of()
                        : List.of(new Change(Use.ABRIDGE, text, Optional.empty()));
        var rendering =
                (extras & 4) == 0
                        ? Optional.<Rendering>empty()
                        : Optional.of(new Rendering(Set.of()));
        var chosen =
                (extras & 8) == 0
                        ? Map.<Component, InstrumentId>of()
                        : Map.of(text, Ask.id(1 + extras % 3));
        return new Question(
                act,
                use,
                version,
                parts,
                changes,
                channel,
                Set.of(),
                timing,
                circumstances,
                rendering,
                chosen,
                Optional.empty());
    }

    private static Arbitrary<WorkVersion> versions(int deep) {
        var alone =
                Combinators.combine(
                                Arbitraries.of(WORKS),
                                words(),
                                Arbitraries.of(true, false),
                                known())
                        .as((work, name, isUpdate, facts) ->
                                new WorkVersion(
                                        work, name, Set.of(), isUpdate, facts, Optional.empty()));
        if (deep == 0) {
            return alone;
        }
        var derived =
                Combinators.combine(
                                alone,
                                versions(deep - 1),
                                Arbitraries.of(Use.TRANSLATE, Use.ABRIDGE))
                        .as((child, parent, change) ->
                                new WorkVersion(
                                        child.work(),
                                        child.version(),
                                        Set.of(parent.version()),
                                        child.isUpdate(),
                                        child.facts(),
                                        Optional.of(new WorkVersion.Derivation(parent, change))));
        return Arbitraries.oneOf(alone, derived);
    }

    private static Arbitrary<WorkFacts> known() {
        var outlets = Arbitraries.just(new OutletId(new UUID(0, 3))).optional();
        return Combinators.combine(
                        outlets, words().optional(), instants().optional(), words().optional())
                .as((outlet, language, published, credit) ->
                        new WorkFacts(
                                outlet,
                                language,
                                credit,
                                Set.of(""),
                                published,
                                credit,
                                language,
                                Set.of(),
                                credit,
                                language));
    }

    private static Arbitrary<Component> pictures() {
        return Combinators.combine(
                        Arbitraries.of(ComponentKind.class).filter(kind -> !kind.isText()),
                        Arbitraries.of(1, Integer.MAX_VALUE),
                        Arbitraries.of(WORKS),
                        Arbitraries.of(WORKS).optional(),
                        known())
                .as((kind, number, work, story, facts) ->
                        new Component(kind, number, work, story, facts, Optional.empty()));
    }

    private static Arbitrary<Channel> channels() {
        return Combinators.combine(
                        words(),
                        Arbitraries.of(Medium.class).set().ofMinSize(1).ofMaxSize(3),
                        places().set().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        places().optional(),
                        Arbitraries.of(Use.class).set().ofMaxSize(3),
                        Arbitraries.of(Channel.Recall.class))
                .as((name, media, market, geofences, server, commerce, recall) ->
                        new Channel(
                                name, name, media, market, geofences, Set.of(), server, Set.of(),
                                commerce, recall));
    }

    private static Arbitrary<Timing> timings() {
        return Combinators.combine(instants(), instants().optional(), instants().optional())
                .as(Timing::new);
    }

    private static Arbitrary<Instrument> instruments() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of(InstrumentKind.class),
                        Arbitraries.of(InstrumentState.class),
                        instants().optional(),
                        words(),
                        ids().optional(),
                        instants().optional(),
                        terms())
                .as((id, kind, state, since, grantor, base, provisional, terms) ->
                        new Instrument(
                                new InstrumentRef(id, 1),
                                kind,
                                state,
                                since,
                                Optional.empty(),
                                grantor,
                                base,
                                provisional,
                                LicenceNote.NONE,
                                terms));
    }

    private static Arbitrary<Scope> scopes() {
        var criteria =
                Combinators.combine(
                                windows(), words().set().ofMaxSize(2), words().set().ofMaxSize(2))
                        .as((published, some, more) ->
                                new Criteria(
                                        Optional.empty(),
                                        some,
                                        more,
                                        some,
                                        published,
                                        more,
                                        some,
                                        more,
                                        some,
                                        more));
        var works = Arbitraries.of(WORKS);
        return Arbitraries.oneOf(
                works.map(Scope::of),
                works.set().ofMaxSize(2).map(Scope.ListedWorks::new),
                Combinators.combine(criteria, criteria.list().ofMaxSize(2))
                        .as(Scope.Selector::new));
    }

    private static Arbitrary<Permission> permissions() {
        return Combinators.combine(
                        Arbitraries.of(Use.class),
                        constraints(),
                        duties().list().ofMaxSize(2),
                        Arbitraries.of(Rank.class),
                        Arbitraries.of(true, false))
                .as(Permission::new);
    }

    private static Arbitrary<Prohibition> prohibitions() {
        return Combinators.combine(
                        Arbitraries.of(Use.class).set().ofMaxSize(2),
                        constraints(),
                        Arbitraries.of(Rank.class),
                        Arbitraries.of(true, false))
                .as(Prohibition::new);
    }

    private static Arbitrary<Duty> duties() {
        return Combinators.combine(
                        Arbitraries.of(DutyType.class),
                        words().filter(word -> !word.isBlank() && !word.contains("{")),
                        Arbitraries.of(DutyType.Phase.class),
                        Arbitraries.of(
                                        Duration.ZERO,
                                        Duration.ofSeconds(Long.MIN_VALUE),
                                        Duration.ofSeconds(Long.MAX_VALUE))
                                .optional(),
                        Arbitraries.of(DutyType.Remedy.class),
                        Arbitraries.of(true, false))
                .as((type, word, phase, deadline, remedy, covenant) -> {
                    var payload = new HashMap<String, String>();
                    type.needed().forEach(name -> payload.put(name, word));
                    var grade = covenant ? DutyType.Grade.WHERE_POSSIBLE : null;
                    return new Duty(type, payload, phase, deadline, remedy, covenant, grade);
                });
    }

    private static Arbitrary<Constraints> constraints() {
        return Combinators.combine(
                        Combinators.combine(
                                        places().set().ofMaxSize(2),
                                        places().set().ofMaxSize(2),
                                        Arbitraries.of(Territory.Basis.class))
                                .as(Territory::new),
                        clocks(),
                        words().set().ofMaxSize(2),
                        Arbitraries.of(Medium.class).set().ofMaxSize(2),
                        Arbitraries.of(Circumstance.class).set().ofMaxSize(2),
                        quantities().list().ofMaxSize(2))
                .as((territory, clocks, names, media, forbidden, quantities) ->
                        new Constraints(
                                territory, clocks, names, media, names, forbidden, quantities));
    }

    private static Arbitrary<Clocks> clocks() {
        var limits =
                Combinators.combine(
                                periods().filter(each -> !each.isZero() && !each.isNegative()),
                                zones())
                        .as(TimeLimit::new)
                        .optional();
        var delays =
                Combinators.combine(
                                Arbitraries.of(1, Integer.MAX_VALUE),
                                Arbitraries.of(Delay.Unit.class),
                                zones())
                        .as(Delay::new)
                        .optional();
        return Combinators.combine(windows(), windows(), limits, limits, delays, limits)
                .as(Clocks::new);
    }

    private static Arbitrary<Window> windows() {
        return Combinators.combine(
                        instants().optional(),
                        instants().optional(),
                        zones(),
                        words().optional(),
                        Arbitraries.of(true, false, false))
                .as((from, until, zone, wording, awaitsRelease) -> {
                    try {
                        return new Window(from, until, zone, wording, awaitsRelease);
                    } catch (WindowEndsBeforeItBegins empty) {
                        return new Window(from, Optional.empty(), zone, wording, awaitsRelease);
                    }
                });
    }

    private static Arbitrary<Quantity> quantities() {
        var most = Arbitraries.of(0, 1, Integer.MAX_VALUE);
        return Combinators.combine(Arbitraries.of(Quantity.Kind.class), most, periods())
                .as((kind, number, period) ->
                        kind == Quantity.Kind.PER_PERIOD
                                ? Quantity.per(period, number)
                                : new Quantity(kind, number, Optional.empty()));
    }

    private static Arbitrary<Optional<Map<InstrumentId, Usage>>> usages() {
        var works = Arbitraries.of(WORKS);
        var usage =
                Combinators.combine(
                                Arbitraries.maps(works, instants()).ofMaxSize(3),
                                works.set().ofMaxSize(3))
                        .as(Usage::new);
        return Arbitraries.maps(ids(), usage).ofMaxSize(2).optional();
    }

    private static Arbitrary<Optional<Set<DutyFact>>> facts() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of(DutyType.class).map(DutyName::anyOf),
                        Arbitraries.of(WORKS).optional(),
                        words().optional(),
                        Arbitraries.of(DutyStatus.class),
                        Arbitraries.of(-1, 0, 2, Integer.MAX_VALUE),
                        instants().optional())
                .as(DutyFact::new)
                .set()
                .ofMaxSize(3)
                .map(all -> (Set<DutyFact>) new HashSet<>(all))
                .optional();
    }

    private static Arbitrary<SignedOverride> overrides() {
        return Combinators.combine(
                        Arbitraries.of(WORKS),
                        Arbitraries.of(Use.class),
                        Arbitraries.of(ReasonCode.class).set().ofMaxSize(3),
                        instants().filter(at -> at.isBefore(Instant.MAX.minusSeconds(9))))
                .as((work, use, codes, from) ->
                        new SignedOverride(
                                work, use, codes, "a", "b", "", from, from.plusSeconds(5)));
    }

    private static Arbitrary<InstrumentId> ids() {
        return Arbitraries.integers().between(1, 3).map(Ask::id);
    }

    private static Arbitrary<Place> places() {
        return Arbitraries.of("001", "US", "US-NY", "US/New York DMA", "DE").map(Place::new);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(WORDS);
    }
}
