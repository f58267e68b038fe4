package press.imprimatur.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static press.imprimatur.identity.IdentityFixture.as;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Role;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;
import press.imprimatur.sources.Parties;
import press.imprimatur.sources.PartyChange;
import press.imprimatur.sources.PartyState;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Change;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;
import press.imprimatur.testing.ImprimaturArchive;

/** What an outlet granted outlives it, and moves to whoever takes its place. */
@ArquillianTest
class AssignmentsIT {

    @Inject Permissions permissions;
    @Inject Suspensions suspensions;
    @Inject Assignments assignments;
    @Inject Decisions decisions;
    @Inject Clock clock;
    @Inject Outlets outlets;
    @Inject Parties parties;

    @Inject UserTransaction transaction;
    @Resource ManagedExecutorService threads;

    private Outlet old;
    private Outlet next;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void knowTwoOutlets() {
        old = rightsEditor(() -> outlets.add(named("Old Paper")));
        next = rightsEditor(() -> outlets.add(named("New Paper")));
    }

    @Test
    void movesWhatWasGrantedAndSaysWhatStaysAndWhy() {
        var grant = record(InstrumentKind.GRANT);
        var suspended = record(InstrumentKind.AGREEMENT);
        var licence = record(InstrumentKind.PUBLIC_LICENCE);
        act(() -> suspensions.suspend(suspended, revision(suspended), "They asked to wait"));
        succeed();

        var plan = rightsEditor(() -> assignments.plan(old.id()));
        var moved =
                rightsEditor(() ->
                        assignments.assign(old.id(), plan.fingerprint(), "They merged", letters()));
        var record = rightsEditor(() -> permissions.get(grant));

        assertThat(plan.lines())
                .extracting(line -> line.permission().id(), AssignmentPlan.Line::obstacle)
                .containsExactly(
                        tuple(licence, Optional.of(AssignmentPlan.Obstacle.NEEDS_NOBODY)),
                        tuple(suspended, Optional.of(AssignmentPlan.Obstacle.IS_SUSPENDED)),
                        tuple(grant, Optional.empty()));
        assertThat(moved).containsExactly(new InstrumentRef(grant, 2));
        assertThat(record.instrument().outlet()).contains(next.id());
        assertThat(record.instrument().grantor()).isEqualTo(next.name());
        assertThat(record.instrument().state()).isEqualTo(InstrumentState.GRANTED);
        assertThat(record.evidence()).hasSize(1);
    }

    @Test
    void aSupplementStaysWithALicenceThatStaysAndGoesOnCounting() {
        var work = WorkId.next();
        var licence = record(InstrumentKind.PUBLIC_LICENCE, work, Use.WEB_FULL);
        var cut = supplement(licence, work, old.name());
        record(InstrumentKind.GRANT);
        succeed();

        var plan = rightsEditor(() -> assignments.plan(old.id()));
        assign(plan.fingerprint(), letters());

        assertThat(plan.lines())
                .filteredOn(line -> line.permission().id().equals(cut))
                .extracting(AssignmentPlan.Line::obstacle)
                .containsExactly(Optional.of(AssignmentPlan.Obstacle.STAYS_WITH_BASE));
        assertThat(permitsACutOf(work)).isTrue();
    }

    @Test
    void aSupplementMovesWithAGrantThatMovesAndFollowsOneThatMovedBefore() {
        var work = WorkId.next();
        var grant = record(InstrumentKind.GRANT, work, Use.WEB_FULL);
        var cut = supplement(grant, work, old.name());
        act(() -> suspensions.suspend(cut, revision(cut), "They asked to wait"));
        var other = WorkId.next();
        supplement(record(InstrumentKind.GRANT, other, Use.WEB_FULL), other, old.name());
        succeed();
        assign(rightsEditor(() -> assignments.plan(old.id())).fingerprint(), letters());
        assertThat(permitsACutOf(work)).isFalse();
        assertThat(permitsACutOf(other)).isTrue();
        act(() -> suspensions.lift(cut, revision(cut), "They agree"));

        assign(rightsEditor(() -> assignments.plan(old.id())).fingerprint(), letters());

        assertThat(permitsACutOf(work)).isTrue();
    }

    @Test
    void nobodyAddsToWhatAnotherGranted() {
        var work = WorkId.next();
        var licence = record(InstrumentKind.PUBLIC_LICENCE, work, Use.WEB_FULL);

        assertThatThrownBy(() -> supplement(licence, work, old.name().toUpperCase(Locale.ROOT)))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.field()).contains("grantor"));
    }

    @Test
    void carriesOutNoOtherPlanThanTheOneThatWasSeen() {
        record(InstrumentKind.GRANT);
        succeed();
        var plan = rightsEditor(() -> assignments.plan(old.id()));
        record(InstrumentKind.GRANT);

        assertThatThrownBy(() -> assign(plan.fingerprint(), letters()))
                .isInstanceOf(ChangedMeanwhile.class);
        var newer = rightsEditor(() -> assignments.plan(old.id()));
        assertThatThrownBy(() -> assign(newer.fingerprint(), List.of()))
                .isInstanceOf(FieldRefused.class);
        assign(newer.fingerprint(), letters());

        assertThat(rightsEditor(() -> assignments.plan(old.id())).lines()).isEmpty();
    }

    @Test
    void nothingMovesFromAnOutletThatNobodySucceeded() {
        record(InstrumentKind.GRANT);
        act(() -> parties.change(old.id(), version(old.id()), became(PartyState.DORMANT)));

        assertThatThrownBy(() -> rightsEditor(() -> assignments.plan(old.id())))
                .isInstanceOf(NoSuccessor.class);
    }

    @Test
    void noOutletSucceedsItself() {
        succeed();
        var back = new PartyChange(PartyState.SUCCEEDED, Optional.of(old.id()), "Back again");

        assertThatThrownBy(() -> act(() -> parties.change(next.id(), version(next.id()), back)))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() ->
                        act(() ->
                                parties.change(
                                        next.id(),
                                        version(next.id()) + 1,
                                        became(PartyState.CLOSED))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void twoOutletsAreNotGivenToEachOtherAtTheSameMoment() throws Exception {
        var back = new PartyChange(PartyState.SUCCEEDED, Optional.of(old.id()), "The other way");
        transaction.begin();
        succeed();
        var other =
                threads.submit(
                        () -> act(() -> parties.change(next.id(), version(next.id()), back)));

        assertThatThrownBy(() -> other.get(2, TimeUnit.SECONDS))
                .isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertThatThrownBy(() -> other.get(30, TimeUnit.SECONDS))
                .hasRootCauseInstanceOf(FieldRefused.class);
    }

    private void assign(long seen, List<NewEvidence> papers) {
        act(() -> assignments.assign(old.id(), seen, "They merged", papers));
    }

    private void succeed() {
        var change = new PartyChange(PartyState.SUCCEEDED, Optional.of(next.id()), "A merger");
        act(() -> parties.change(old.id(), version(old.id()), change));
    }

    private static PartyChange became(PartyState state) {
        return new PartyChange(state, Optional.empty(), "Nobody answers");
    }

    private InstrumentId record(InstrumentKind kind) {
        return record(kind, WorkId.next(), Use.WEB_FULL);
    }

    private InstrumentId record(InstrumentKind kind, WorkId work, Use use) {
        return record(kind, old.name(), null, Terms.allowing(Scope.of(work), use));
    }

    private InstrumentId supplement(InstrumentId base, WorkId work, String grantor) {
        var cut = Terms.allowing(Scope.of(work), Use.ABRIDGE);
        return record(InstrumentKind.SUPPLEMENT, grantor, base, cut);
    }

    private InstrumentId record(
            InstrumentKind kind, String grantor, InstrumentId base, Terms terms) {
        var what =
                new NewInstrument(
                        kind,
                        "Paper " + kind,
                        Optional.of(old.id()),
                        grantor,
                        Optional.ofNullable(base),
                        terms);
        return rightsEditor(() -> permissions.record(what, letters()));
    }

    private boolean permitsACutOf(WorkId work) {
        var version = WorkVersion.first(work, "v1", WorkFacts.NONE);
        var body = Component.text(ComponentKind.BODY, version);
        var cut = new Change(Use.ABRIDGE, body, Optional.empty());
        var site = Channel.site("site", "Daily");
        var question =
                Question.of(
                        Act.PUBLISH, Use.WEB_FULL, version, List.of(body), site, clock.instant());
        var changed = question.changed(List.of(cut));
        return rightsEditor(() -> decisions.decide(changed)).permits();
    }

    private static List<NewEvidence> letters() {
        return List.of(
                new NewEvidence(EvidenceType.MAIL, "letter.txt", "Yes.".getBytes(UTF_8), null));
    }

    private static OutletDetails named(String name) {
        return new OutletDetails(name + " " + WorkId.next(), "", "", "", "");
    }

    private long revision(InstrumentId id) {
        return permissions.get(id).revision();
    }

    private long version(OutletId id) {
        return outlets.get(id).version();
    }

    private static void act(Runnable work) {
        rightsEditor(() -> {
            work.run();
            return null;
        });
    }

    private static <T> T rightsEditor(Supplier<T> work) {
        return as(Set.of(Role.RIGHTS_EDITOR), work);
    }
}
