package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.LINE;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.rights.Amendment;
import press.imprimatur.rights.Amendments;
import press.imprimatur.rights.Breach;
import press.imprimatur.rights.Breaches;
import press.imprimatur.rights.Courtesies;
import press.imprimatur.rights.Cure;
import press.imprimatur.rights.CureIsTooLate;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.LicenceUnclear;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.PermissionHasEnded;
import press.imprimatur.rights.PermissionHistory;
import press.imprimatur.rights.PermissionStep;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Receipts;
import press.imprimatur.rights.Renewal;
import press.imprimatur.rights.Requests;
import press.imprimatur.rights.Revocation;
import press.imprimatur.rights.SecondPersonMustLift;
import press.imprimatur.rights.Suspensions;
import press.imprimatur.rights.UndoIsOver;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** What becomes of a permission reaches readers in the same transaction. */
@ArquillianTest
class LifecycleIT {

    private static final Caller SECOND =
            new Caller(UserId.next(), "Sigrid Second", Set.of(Role.RIGHTS_EDITOR), Caller.Via.DESK);

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Permissions permissions;
    @Inject Requests requests;
    @Inject PermissionHistory history;
    @Inject Suspensions suspensions;
    @Inject Breaches breaches;
    @Inject Courtesies courtesies;
    @Inject Amendments amendments;
    @Inject Receipts receipts;
    @Inject Holds holds;
    @Inject RenditionStore renditions;
    @Inject ListRenderer lists;
    @Inject MovableClock clock;

    private Outlet outlet;
    private Article reprint;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void captureAReprint() {
        outlet = stories.outlet();
        reprint = stories.reprint(outlet);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aSuspensionHidesPageAndFeedAndLiftingBringsThemBack() {
        var grant = permit(Constraints.NONE);
        var publication = publish();

        suspend(grant, RIGHTS_EDITOR);
        var hidden = answer(publication).status();
        var feedWithout = feed();
        lift(grant, SECOND);

        assertThat(hidden).isEqualTo(410);
        assertThat(feedWithout).doesNotContain(reprint.text().headline());
        assertThat(answer(publication).status()).isEqualTo(200);
        assertThat(feed()).contains(reprint.text().headline());
        assertThat(events(grant))
                .containsExactly(LifeEvent.LIFT, LifeEvent.SUSPEND, LifeEvent.GRANT);
    }

    @Test
    void whatReturnsIsDecidedAgainFirst() {
        var grant = permit(Constraints.NONE);
        var publication = publish();
        suspend(grant, RIGHTS_EDITOR);
        stories.as(EDITOR, () -> holds.hold(reprint.id().work(), "A lawyer called"));

        lift(grant, SECOND);

        assertThat(answer(publication).status()).isEqualTo(410);
    }

    @Test
    void aPictureOfASuspendedLicenceIsLeftOutUntilTheLicenceIsBack() {
        permit(Constraints.NONE);
        var picture = stories.picture();
        reprint = stories.pictured(reprint, picture);
        var licence = stories.licence(picture);
        var publication = publish();

        suspend(licence, RIGHTS_EDITOR);
        var without = page(publication);
        lift(licence, SECOND);

        assertThat(without).contains(LINE).doesNotContain("Ice on the river");
        assertThat(page(publication)).contains("Ice on the river");
    }

    @Test
    void whoeverSuspendedMayUndoForFifteenMinutesButNotLift() {
        var grant = permit(Constraints.NONE);
        var publication = publish();
        suspend(grant, RIGHTS_EDITOR);
        var suspended = clock.instant();

        assertThatThrownBy(() -> lift(grant, RIGHTS_EDITOR))
                .isInstanceOf(SecondPersonMustLift.class);
        assertThatThrownBy(() -> undo(grant, SECOND)).isInstanceOf(UndoIsOver.class);
        clock.stopAt(suspended.plus(Duration.ofMinutes(15)));
        assertThatThrownBy(() -> undo(grant, RIGHTS_EDITOR)).isInstanceOf(UndoIsOver.class);
        clock.stopAt(suspended.plus(Duration.ofMinutes(14)));
        undo(grant, RIGHTS_EDITOR);

        assertThat(answer(publication).status()).isEqualTo(200);
        assertThat(state(grant)).isEqualTo(InstrumentState.GRANTED);
    }

    @Test
    void aRevocationForABreachTakesTheNotice() {
        var terms = stories.termsOf(reprint.id().work(), Use.WEB_FULL);
        var grant = stories.record(outlet, terms.revocable(Revocability.FOR_BREACH));
        var publication = publish();

        assertThatThrownBy(() -> revoke(grant))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> assertThat(refusal.field()).contains("evidence"));
        revoke(grant, letter(), letter());

        assertThat(answer(publication).status()).isEqualTo(410);
        assertThat(step(grant, 0).evidence()).isPresent();
        assertThat(stories.as(EDITOR, () -> permissions.get(grant)).evidence()).hasSize(3);
    }

    @Test
    void aSuspendedPermissionIsRevokedAtOnceOrNotAtAll() {
        var grant = permit(Constraints.NONE);
        var publication = publish();
        suspend(grant, RIGHTS_EDITOR);
        var tomorrow = Optional.of(clock.instant().plus(Duration.ofDays(1)));

        refused("effective", () -> revoke(grant, tomorrow));
        var suspended = state(grant);
        revoke(grant);

        assertThat(suspended).isEqualTo(InstrumentState.SUSPENDED);
        assertThat(state(grant)).isEqualTo(InstrumentState.REVOKED);
        assertThat(answer(publication).status()).isEqualTo(410);
    }

    @Test
    void aSpokenWordThatIsConfirmedKeepsWhatIsOutBeyondItsDay() {
        var grant = stories.spoken(outlet, reprint.id().work(), Use.WEB_FULL);
        var publication = publish();
        var end = clock.instant().plus(Duration.ofHours(24));

        act(RIGHTS_EDITOR, () -> requests.confirm(grant, seen(grant), List.of(letter())));
        clock.stopAt(end.plusSeconds(60));

        assertThat(answer(publication).status()).isEqualTo(200);
    }

    @Test
    void aBreachedLicenceOfVersionFourIsBackWhenItIsCuredWithinThirtyDays() {
        permit(Constraints.NONE);
        var picture = stories.picture();
        reprint = stories.pictured(reprint, picture);
        var licence = stories.licence(picture);
        var publication = publish();
        var discovered = clock.instant();

        terminate(licence, discovered);
        var without = page(publication);
        var task = stories.as(SECOND, () -> breaches.find(licence)).orElseThrow();
        clock.stopAt(discovered.plus(Duration.ofDays(30)));
        assertThatThrownBy(() -> cure(licence, clock.instant())).isInstanceOf(CureIsTooLate.class);
        cure(licence, discovered.plus(Duration.ofDays(30)).minusSeconds(1));

        assertThat(without).doesNotContain("Ice on the river");
        assertThat(task.licence()).isEqualTo("CC BY-SA 4.0");
        assertThat(task.cureUntil()).contains(discovered.plus(Duration.ofDays(30)));
        assertThat(page(publication)).contains("Ice on the river");
        assertThat(stories.as(SECOND, () -> breaches.find(licence))).isEmpty();
    }

    @Test
    void aLicenceBeforeVersionFourKnowsNoCureAndAGrantNoSuchEnd() {
        var picture = stories.picture();
        var licence = stories.licence(picture, "CC BY-SA 3.0", "");
        var grant = permit(Constraints.NONE);

        terminate(licence, clock.instant());

        assertThatThrownBy(() -> cure(licence, clock.instant())).isInstanceOf(CureIsTooLate.class);
        assertThat(state(licence)).isEqualTo(InstrumentState.TERMINATED);
        assertThatThrownBy(() -> terminate(grant, clock.instant()))
                .isInstanceOf(LicenceUnclear.class);
    }

    @Test
    void aCourtesyTakesTheStoryDownAndLeavesThePermissionInForce() {
        var grant = permit(Constraints.NONE);
        var publication = publish();

        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    courtesies.takeDown(
                            grant, seen(grant), Optional.empty(), "Asked kindly", List.of());
                    return null;
                });

        assertThat(answer(publication).status()).isEqualTo(410);
        assertThat(feed()).doesNotContain(reprint.text().headline());
        assertThat(state(grant)).isEqualTo(InstrumentState.GRANTED);
        assertThat(step(grant, 0).event()).isEqualTo(LifeEvent.COURTESY_TAKEDOWN);
    }

    @Test
    void newUsesRestOnTheAmendmentAndWhatIsOutStaysWithItsReceipt() {
        var grant = permit(Constraints.NONE);
        var publication = publish();
        var narrower = stories.termsOf(reprint.id().work(), Use.FEED_SUMMARY);

        amend(grant, new Amendment("", narrower, "Summaries only from now on", List.of(letter())));

        assertThat(answer(publication).status()).isEqualTo(200);
        assertThat(stories.as(EDITOR, () -> receipts.of(reprint.id().work())))
                .allSatisfy(receipt ->
                        assertThat(receipt.reliedOn())
                                .containsExactly(new InstrumentRef(grant, 1)));
        assertThat(stories.as(EDITOR, () -> publishing.readiness(reprint.id())).page().permits())
                .isFalse();
        assertThat(versions(grant))
                .containsExactly(InstrumentState.GRANTED, InstrumentState.SUPERSEDED);
    }

    @Test
    void theEndOfAPermissionIsTheEndOfItsEarlierVersionsToo() {
        var grant = permit(Constraints.NONE);
        var publication = publish();
        var elsewhere = stories.termsOf(WorkId.next(), Use.WEB_FULL);
        amend(grant, new Amendment("", elsewhere, "Another story", List.of(letter())));
        var kept = answer(publication).status();

        suspend(grant, RIGHTS_EDITOR);
        var hidden = answer(publication).status();
        lift(grant, SECOND);
        var again = answer(publication).status();
        revoke(grant);

        assertThat(List.of(kept, hidden, again)).containsExactly(200, 410, 200);
        assertThat(answer(publication).status()).isEqualTo(410);
    }

    @Test
    void aRenewalPutsOffTheEndOfWhatIsShown() {
        var end = clock.instant().plus(Duration.ofHours(1));
        var later = end.plus(Duration.ofHours(1));
        var grant = permit(Constraints.NONE.displayed(Window.until(end)));
        var publication = publish();

        renew(grant, later);
        clock.stopAt(end.plusSeconds(1));

        assertThat(answer(publication).status()).isEqualTo(200);
        clock.stopAt(later);
        assertThat(answer(publication).status()).isEqualTo(410);
        assertThatThrownBy(() -> renew(grant, later.plusSeconds(3600)))
                .isInstanceOf(PermissionHasEnded.class);
    }

    @Test
    void anAmendmentTakesEvidenceInWritingAndAReason() {
        var grant = permit(Constraints.NONE);
        var other = stories.termsOf(reprint.id().work(), Use.WEB_EXCERPT);
        var call = new NewEvidence(EvidenceType.CALL_NOTE, "call.txt", "Yes".getBytes(UTF_8), null);

        refused("evidence", () -> amend(grant, new Amendment("", other, "Why", List.of())));
        refused("evidence", () -> amend(grant, new Amendment("", other, "Why", List.of(call))));
        refused("reason", () -> amend(grant, new Amendment("", other, "", List.of(letter()))));
        refused("until", () -> renew(grant, clock.instant().plusSeconds(60)));
        assertThat(versions(grant)).containsExactly(InstrumentState.GRANTED);
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        FieldRefused.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    private InstrumentId permit(Constraints constraints) {
        return stories.grant(outlet, reprint.id().work(), constraints, Use.WEB_FULL, Use.FEED_FULL);
    }

    private Publication publish() {
        return stories.as(OTHER_EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));
    }

    private void suspend(InstrumentId id, Caller by) {
        act(by, () -> suspensions.suspend(id, seen(id), "They asked us to wait"));
    }

    private void lift(InstrumentId id, Caller by) {
        act(by, () -> suspensions.lift(id, seen(id), "It was a mistake of theirs"));
    }

    private void undo(InstrumentId id, Caller by) {
        act(by, () -> suspensions.undo(id, seen(id)));
    }

    private void revoke(InstrumentId id, NewEvidence... notice) {
        revoke(id, Optional.empty(), notice);
    }

    private void revoke(InstrumentId id, Optional<Instant> from, NewEvidence... notice) {
        var how = new Revocation(from, "They wrote to us", List.of(notice));
        act(RIGHTS_EDITOR, () -> permissions.revoke(id, seen(id), how));
    }

    private void terminate(InstrumentId id, Instant discovered) {
        var what = new Breach(Optional.of(discovered), "The credit was missing", List.of());
        act(RIGHTS_EDITOR, () -> breaches.terminate(id, seen(id), what));
    }

    private void cure(InstrumentId id, Instant at) {
        var how = new Cure(Optional.of(at), "The credit is there now", List.of());
        act(RIGHTS_EDITOR, () -> breaches.cure(id, seen(id), how));
    }

    private void amend(InstrumentId id, Amendment what) {
        act(RIGHTS_EDITOR, () -> amendments.amend(id, seen(id), what));
    }

    private void renew(InstrumentId id, Instant end) {
        var how = new Renewal(Window.until(end), "A year more", List.of(letter()));
        act(RIGHTS_EDITOR, () -> amendments.renew(id, seen(id), how));
    }

    private void act(Caller by, Runnable work) {
        stories.as(
                by,
                () -> {
                    work.run();
                    return null;
                });
    }

    private long seen(InstrumentId id) {
        return permissions.get(id).revision();
    }

    private InstrumentState state(InstrumentId id) {
        return stories.as(EDITOR, () -> permissions.get(id)).instrument().state();
    }

    private List<InstrumentState> versions(InstrumentId id) {
        return stories.as(EDITOR, () -> permissions.versions(id)).stream()
                .map(version -> version.instrument().state())
                .toList();
    }

    private List<LifeEvent> events(InstrumentId id) {
        return stories.as(EDITOR, () -> history.of(id)).stream()
                .map(PermissionStep::event)
                .toList();
    }

    private PermissionStep step(InstrumentId id, int place) {
        return stories.as(EDITOR, () -> history.of(id)).get(place);
    }

    private static NewEvidence letter() {
        return new NewEvidence(
                EvidenceType.MAIL, "letter.txt", "We agree.".getBytes(UTF_8), Optional.empty());
    }

    private PublicResponse answer(Publication publication) {
        var path = publication.address().getPath();
        return renditions
                .find(RenditionStore.SITE, path)
                .flatMap(rendition -> rendition.at(clock.instant()))
                .orElseThrow();
    }

    private String page(Publication publication) {
        return new String(answer(publication).plain(), UTF_8);
    }

    private String feed() {
        var feed = lists.render(RenditionStore.SITE, RenditionStore.FEED);
        return new String(feed.at(clock.instant()).orElseThrow().plain(), UTF_8);
    }
}
