package press.imprimatur.terms.internal.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Change;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Extent;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Rendering;
import press.imprimatur.terms.RightsEngine;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Timing;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** Puts a question in the desk's words; each step gives a new one. */
record Ask(Question question) {

    static final RightsEngine ENGINE = new DecidingEngine();
    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    static final WorkId STORY = new WorkId(new UUID(0, 1));
    static final WorkId PICTURE = new WorkId(new UUID(0, 2));
    static final OutletId PARTNER = new OutletId(new UUID(0, 3));
    static final WorkFacts FACTS =
            WorkFacts.storyOf(PARTNER, Instant.parse("2026-03-01T00:00:00Z"));
    static final WorkVersion VERSION = WorkVersion.first(STORY, "v1", FACTS);
    static final Component BODY = Component.text(ComponentKind.BODY, VERSION);
    static final Component IMAGE =
            Component.image(1, PICTURE, WorkFacts.NONE.creditedTo("Jane Doe"));
    static final Channel SITE = Channel.site("site", "Daily");

    static Ask toPublish(Use use) {
        return new Ask(Question.of(Act.PUBLISH, use, VERSION, List.of(BODY), SITE, NOON));
    }

    static Ask toKeep(Use use) {
        var question = Question.of(Act.KEEP, use, VERSION, List.of(BODY), SITE, NOON);
        return new Ask(question.timed(Timing.at(NOON).publishedAt(NOON.minusSeconds(60))));
    }

    static Instrument granted(int number, Terms terms) {
        return granted(number, InstrumentKind.GRANT, terms);
    }

    static Instrument granted(int number, InstrumentKind kind, Terms terms) {
        return Instrument.granted(id(number), kind, "Radio Free Asia", terms);
    }

    static InstrumentId id(int number) {
        return new InstrumentId(new UUID(1, number));
    }

    static Terms allowing(Use... uses) {
        return Terms.allowing(Scope.of(STORY), uses);
    }

    Ask at(Instant instant) {
        var timing = question.timing();
        return timed(new Timing(instant, timing.firstPublishedAt(), timing.plannedUntil()));
    }

    Ask at(String instant) {
        return at(Instant.parse(instant));
    }

    Ask outSince(String instant) {
        return timed(question.timing().publishedAt(Instant.parse(instant)));
    }

    Ask plannedUntil(String instant) {
        return timed(question.timing().plannedUntil(Instant.parse(instant)));
    }

    Ask timed(Timing timing) {
        return new Ask(question.timed(timing));
    }

    Ask with(Component... more) {
        var components = new ArrayList<>(question.components());
        components.addAll(List.of(more));
        return showing(components.toArray(Component[]::new));
    }

    Ask showing(Component... components) {
        return of(question.work(), List.of(components), question.channel());
    }

    Ask measuring(int words, int paragraphs, int wordsOfOriginal) {
        return showing(BODY.measuring(new Extent(words, paragraphs, wordsOfOriginal)));
    }

    Ask of(WorkVersion version) {
        return of(
                version, List.of(Component.text(ComponentKind.BODY, version)), question.channel());
    }

    Ask about(WorkFacts facts) {
        return of(WorkVersion.first(STORY, "v1", facts));
    }

    Ask on(Channel channel) {
        return of(question.work(), question.components(), channel);
    }

    Ask in(String... markets) {
        var site = question.channel();
        return on(
                new Channel(
                        site.id(),
                        site.brand(),
                        site.media(),
                        places(markets),
                        site.geofences(),
                        Set.of(),
                        site.server(),
                        Set.of(),
                        site.commerce(),
                        site.recall()));
    }

    Ask earningBy(Use... commerce) {
        var site = question.channel();
        return on(
                new Channel(
                        site.id(),
                        site.brand(),
                        site.media(),
                        site.market(),
                        site.geofences(),
                        Set.of(),
                        site.server(),
                        Set.of(),
                        Set.of(commerce),
                        site.recall()));
    }

    Ask changedBy(Use... changes) {
        var body = question.components().get(0);
        var all = new ArrayList<>(question.changes());
        for (var change : changes) {
            all.add(new Change(change, body, Optional.of("paragraph 4")));
        }
        return new Ask(question.changed(all));
    }

    Ask changed(Component component, Use change) {
        return new Ask(question.changed(List.of(new Change(change, component, Optional.empty()))));
    }

    Ask appearing(Circumstance... circumstances) {
        return new Ask(question.under(Set.of(circumstances)));
    }

    Ask seenIn(String... places) {
        return new Ask(question.seenIn(places(places)));
    }

    Ask rendered(Rendering rendering) {
        return new Ask(question.rendered(rendering));
    }

    Ask relyingOn(InstrumentId chosen) {
        return new Ask(question.relyingOn(Map.of(question.components().get(0), chosen)));
    }

    Decision in(EvaluationContext world) {
        return ENGINE.decide(question, world);
    }

    Decision under(Instrument... instruments) {
        return in(EvaluationContext.of(instruments));
    }

    static List<ReasonCode> codes(Decision decision) {
        return decision.reasons().stream().map(reason -> reason.code()).toList();
    }

    private static Set<Place> places(String... codes) {
        var places = new HashSet<Place>();
        for (var code : codes) {
            places.add(new Place(code));
        }
        return places;
    }

    Ask ofText(String hash) {
        return new Ask(question.ofText(hash));
    }

    private Ask of(WorkVersion version, List<Component> components, Channel channel) {
        var q = question;
        return new Ask(
                new Question(
                        q.act(),
                        q.use(),
                        version,
                        components,
                        q.changes(),
                        channel,
                        q.territory(),
                        q.timing(),
                        q.circumstances(),
                        q.rendering(),
                        q.chosen(),
                        q.text()));
    }
}
