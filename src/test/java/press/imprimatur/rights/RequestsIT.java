package press.imprimatur.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.as;
import static press.imprimatur.identity.IdentityFixture.asSystem;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.internal.RequestClock;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class RequestsIT {

    private static final Duration PATIENCE = Duration.ofDays(10);

    @Inject Permissions permissions;
    @Inject Requests requests;
    @Inject RequestClock worker;
    @Inject Decisions decisions;
    @Inject Clock clock;
    @Inject CurrentCaller callers;
    @Inject MovableClock movable;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTheClockRun() {
        movable.run();
    }

    @Test
    void what_was_asked_permits_nothing_until_it_is_granted_with_evidence() {
        var work = WorkId.next();
        var id = requested(work);

        assertThat(permits(work)).isFalse();
        assertThatThrownBy(() -> act(() -> requests.grant(id, revision(id), List.of())))
                .isInstanceOf(FieldRefused.class);
        act(() -> requests.grant(id, revision(id), List.of(letter())));

        assertThat(state(id)).isEqualTo(InstrumentState.GRANTED);
        assertThat(permits(work)).isTrue();
    }

    @Test
    void nobody_is_asked_without_an_address_or_a_use_or_time_to_answer() {
        var id = draft(WorkId.next());
        var nowhere = new Asking("Ann", " ", Optional.empty());
        var nobody = new Asking("Ann", "not an address", Optional.empty());
        var late = new Asking("Ann", "ann@rfa.example", Optional.of(clock.instant()));

        for (var asking : List.of(nowhere, nobody, late)) {
            assertThatThrownBy(() -> act(() -> requests.send(id, revision(id), asking)))
                    .isInstanceOf(FieldRefused.class);
        }
        assertThat(permissions(id)).isEqualTo(InstrumentState.DRAFT);
    }

    @Test
    void a_counter_offer_that_is_taken_is_granted_on_the_grantors_terms() {
        var work = WorkId.next();
        var id = requested(work);
        var theirs = Terms.allowing(Scope.of(work), Use.WEB_EXCERPT);

        act(() -> requests.counter(id, revision(id), theirs, List.of(letter())));
        assertThat(state(id)).isEqualTo(InstrumentState.COUNTERED);
        act(() -> requests.accept(id, revision(id), List.of()));

        var record = desk(() -> requests.get(id));
        assertThat(record.state()).isEqualTo(InstrumentState.GRANTED);
        assertThat(record.terms()).isEqualTo(theirs);
        assertThat(record.proposals())
                .extracting(Proposal::side)
                .containsExactly(Proposal.Side.US, Proposal.Side.GRANTOR);
        assertThat(record.proposals().get(0).terms()).isEqualTo(asked(work));
        assertThat(record.permission().evidence()).hasSize(1);
    }

    @Test
    void a_counter_offer_needs_evidence_and_has_to_differ() {
        var work = WorkId.next();
        var id = requested(work);
        var theirs = Terms.allowing(Scope.of(work), Use.WEB_EXCERPT);

        assertThatThrownBy(() -> act(() -> requests.counter(id, revision(id), theirs, List.of())))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() ->
                        act(() ->
                                requests.counter(id, revision(id), asked(work), List.of(letter()))))
                .isInstanceOf(FieldRefused.class);
        assertThat(state(id)).isEqualTo(InstrumentState.REQUESTED);
    }

    @Test
    void a_counter_offer_can_be_answered_with_other_terms() {
        var work = WorkId.next();
        var id = requested(work);
        var theirs = Terms.allowing(Scope.of(work), Use.WEB_EXCERPT);
        var ours = Terms.allowing(Scope.of(work), Use.WEB_FULL);

        act(() -> requests.counter(id, revision(id), theirs, List.of(letter())));
        act(() -> requests.askAgain(id, revision(id), ours, asking()));

        assertThat(state(id)).isEqualTo(InstrumentState.REQUESTED);
        assertThat(desk(() -> requests.get(id)).terms()).isEqualTo(ours);
        assertThat(desk(() -> requests.get(id)).proposals()).hasSize(3);
    }

    @Test
    void silence_is_no_consent_but_lapses_at_the_instant_given() {
        var work = WorkId.next();
        var id = requested(work);
        var end = desk(() -> requests.get(id)).asking().answerBy().orElseThrow();

        movable.stopAt(end.minusNanos(1000));
        tick();
        assertThat(state(id)).isEqualTo(InstrumentState.REQUESTED);
        movable.stopAt(end);
        tick();

        assertThat(state(id)).isEqualTo(InstrumentState.LAPSED);
        assertThat(permits(work)).isFalse();
        assertThatThrownBy(() -> act(() -> requests.grant(id, revision(id), List.of(letter()))))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void there_is_no_way_back_from_a_refusal_or_a_withdrawal() {
        var denied = requested(WorkId.next());
        var withdrawn = requested(WorkId.next());
        act(() -> requests.refuse(denied, revision(denied), "No", List.of()));
        act(() -> requests.withdraw(withdrawn, revision(withdrawn), "Too late"));

        assertThat(state(denied)).isEqualTo(InstrumentState.DENIED);
        assertThat(state(withdrawn)).isEqualTo(InstrumentState.WITHDRAWN);
        for (var id : List.of(denied, withdrawn)) {
            assertThatThrownBy(() -> act(() -> requests.grant(id, revision(id), List.of(letter()))))
                    .isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> act(() -> requests.send(id, revision(id), asking())))
                    .isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> act(() -> requests.accept(id, revision(id), List.of())))
                    .isInstanceOf(StateForbids.class);
        }
    }

    @Test
    void a_spoken_word_needs_somebody_else_or_a_recap_behind_it() {
        var id = requested(WorkId.next());
        var alone = note();
        var myself = note().backedBy(new OralEvidence(OralEvidence.Kind.WITNESS, "Ada Wong"));
        var second = note().backedBy(new OralEvidence(OralEvidence.Kind.WITNESS, "Tom Reed"));

        for (var mere : List.of(alone, myself)) {
            assertThatThrownBy(() -> act(() -> requests.grant(id, revision(id), List.of(mere))))
                    .isInstanceOfSatisfying(
                            FieldRefused.class,
                            refused -> assertThat(refused.field()).contains("witness"));
        }
        act(() -> requests.grant(id, revision(id), List.of(second)));

        var instrument = desk(() -> requests.get(id)).permission().instrument();
        assertThat(instrument.provisionalUntil())
                .hasValueSatisfying(
                        end -> assertThat(end).isBetween(hoursFromNow(23), hoursFromNow(25)));
    }

    @Test
    void whoever_wrote_the_note_is_no_witness_of_it_whoever_takes_the_offer() {
        var other =
                new Caller(UserId.next(), "Tom Reed", Set.of(Role.RIGHTS_EDITOR), Caller.Via.DESK);
        var writer = note().backedBy(new OralEvidence(OralEvidence.Kind.WITNESS, "Ada Wong"));
        var second = note().backedBy(new OralEvidence(OralEvidence.Kind.WITNESS, "Tom Reed"));
        var alone = countered(writer);
        var together = countered(second);

        assertThatThrownBy(() -> accept(alone, other))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Ada Wong"));
        accept(together, other);

        assertThat(state(alone)).isEqualTo(InstrumentState.COUNTERED);
        assertThat(state(together)).isEqualTo(InstrumentState.GRANTED);
    }

    private void accept(InstrumentId id, Caller by) {
        callers.runAs(
                by,
                () -> {
                    requests.accept(id, requests.get(id).permission().revision(), List.of());
                    return null;
                });
    }

    private InstrumentId countered(NewEvidence spoken) {
        var work = WorkId.next();
        var id = requested(work);
        var theirs = Terms.allowing(Scope.of(work), Use.WEB_EXCERPT);
        act(() -> requests.counter(id, revision(id), theirs, List.of(spoken)));
        return id;
    }

    @Test
    void a_spoken_word_that_is_confirmed_in_writing_is_provisional_no_more() {
        var id = spoken();

        assertThatThrownBy(() -> act(() -> requests.confirm(id, revision(id), List.of(note()))))
                .isInstanceOf(FieldRefused.class);
        act(() -> requests.confirm(id, revision(id), List.of(letter())));

        assertThat(desk(() -> requests.get(id)).permission().instrument().provisionalUntil())
                .isEmpty();
    }

    @Test
    void a_spoken_word_cannot_be_confirmed_when_its_day_is_over() {
        var id = spoken();
        movable.advance(Duration.ofHours(25));

        assertThatThrownBy(() -> act(() -> requests.confirm(id, revision(id), List.of(letter()))))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void a_stale_page_answers_nothing() {
        var id = requested(WorkId.next());

        assertThatThrownBy(() -> act(() -> requests.grant(id, revision(id) - 1, List.of(letter()))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> desk(() -> requests.get(InstrumentId.next())))
                .isInstanceOf(NoSuchInstrument.class);
    }

    @Test
    void requests_are_listed_by_state_and_work() {
        var work = WorkId.next();
        var id = requested(work);
        var open =
                new RequestFilter(
                        Optional.of(InstrumentState.REQUESTED),
                        Optional.empty(),
                        Optional.of(work));
        var countered =
                new RequestFilter(
                        Optional.of(InstrumentState.COUNTERED),
                        Optional.empty(),
                        Optional.of(work));

        assertThat(desk(() -> requests.list(open, Optional.empty(), 10)).items())
                .extracting(RequestSummary::id)
                .containsExactly(id);
        assertThat(desk(() -> requests.list(countered, Optional.empty(), 10)).items()).isEmpty();
    }

    private InstrumentId spoken() {
        var id = requested(WorkId.next());
        var heard =
                note().backedBy(
                                new OralEvidence(
                                        OralEvidence.Kind.RECAP, "Ann of Radio Free Asia"));
        act(() -> requests.grant(id, revision(id), List.of(heard)));
        return id;
    }

    private Instant hoursFromNow(int hours) {
        return clock.instant().plus(Duration.ofHours(hours));
    }

    private InstrumentId requested(WorkId work) {
        var id = draft(work);
        act(() -> requests.send(id, revision(id), asking()));
        return id;
    }

    private InstrumentId draft(WorkId work) {
        return rightsEditor(() ->
                permissions.draft(
                        new NewInstrument(
                                InstrumentKind.GRANT,
                                "One story",
                                null,
                                "Radio Free Asia",
                                null,
                                asked(work))));
    }

    private Asking asking() {
        return new Asking("Ann", "ann@rfa.example", Optional.of(clock.instant().plus(PATIENCE)));
    }

    private static Terms asked(WorkId work) {
        return Terms.allowing(Scope.of(work), Use.WEB_FULL, Use.FEED_FULL);
    }

    private long revision(InstrumentId id) {
        return asSystem(() -> permissions.get(id)).revision();
    }

    private InstrumentState state(InstrumentId id) {
        return desk(() -> requests.get(id)).state();
    }

    private InstrumentState permissions(InstrumentId id) {
        return desk(() -> permissions.get(id)).instrument().state();
    }

    private boolean permits(WorkId work) {
        var version = WorkVersion.first(work, "v1", WorkFacts.NONE);
        var body = Component.text(ComponentKind.BODY, version);
        var site = Channel.site("site", "Daily");
        var question =
                Question.of(
                        Act.PUBLISH, Use.WEB_FULL, version, List.of(body), site, clock.instant());
        return desk(() -> decisions.decide(question)).permits();
    }

    private void tick() {
        asSystem(() -> {
            worker.tick();
            return null;
        });
    }

    private static NewEvidence letter() {
        return new NewEvidence(
                EvidenceType.MAIL, "letter.txt", "You may.".getBytes(UTF_8), Optional.empty());
    }

    private static NewEvidence note() {
        return new NewEvidence(
                EvidenceType.CALL_NOTE, "call.txt", "She said yes".getBytes(UTF_8), null);
    }

    private static void act(Runnable step) {
        rightsEditor(() -> {
            step.run();
            return null;
        });
    }

    private static <T> T rightsEditor(Supplier<T> work) {
        return as(Set.of(Role.RIGHTS_EDITOR), work);
    }

    private static <T> T desk(Supplier<T> work) {
        return as(Set.of(Role.REPORTER), work);
    }
}
