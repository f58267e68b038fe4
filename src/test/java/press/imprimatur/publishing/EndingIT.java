package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Subject;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.publishing.Consequence.Fate;
import press.imprimatur.publishing.internal.proof.PictureAnswers;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.rights.Amendment;
import press.imprimatur.rights.Amendments;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.EndingPermissions;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NoSuchInstrument;
import press.imprimatur.rights.OralEvidence;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Requests;
import press.imprimatur.rights.Revocation;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class EndingIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject WhatIf whatIf;
    @Inject EndingPermissions endings;
    @Inject Permissions permissions;
    @Inject Amendments amendments;
    @Inject Requests requests;
    @Inject Holds holds;
    @Inject AuditTrail audit;
    @Inject Courier courier;
    @Inject RenditionStore renditions;
    @Inject ListRenderer lists;
    @Inject ClockInHand rightsClock;
    @Inject MovableClock clock;

    @Resource(lookup = "java:app/jdbc/imprimatur")
    DataSource database;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void holdTheClock() {
        rightsClock.pause();
    }

    /** Other tests were in the future already. */
    @BeforeEach
    void forgetNightsThatAreYetToCome() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from publishing_redecision");
        }
    }

    @AfterEach
    void letTheClocksRun() {
        clock.run();
        rightsClock.windUp();
    }

    @Test
    void warnsThirtySevenAndOneDaysBeforeTheEndEachTimeOnce() {
        var end = in(Duration.ofDays(40));
        var grant = grantedUntil(end);

        assertThat(warningsAt(end.minus(Duration.ofDays(30)).minusMillis(1), grant)).isZero();
        assertThat(warningsAt(end.minus(Duration.ofDays(30)), grant)).isEqualTo(1);
        assertThat(warningsAt(end.minus(Duration.ofDays(29)), grant)).isEqualTo(1);
        assertThat(warningsAt(end.minus(Duration.ofDays(7)), grant)).isEqualTo(2);
        assertThat(warningsAt(end.minus(Duration.ofDays(1)), grant)).isEqualTo(3);
        assertThat(warningsAt(end.minusSeconds(1), grant)).isEqualTo(3);
    }

    @Test
    void warnsOnlyOnceOfWhatEndsSoonFromTheBeginning() {
        var grant = grantedUntil(in(Duration.ofDays(5)));

        assertThat(warningsAt(clock.instant(), grant)).isEqualTo(1);
        var soon = stories.as(EDITOR, () -> endings.find(grant));

        assertThat(soon).hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(grant));
    }

    @Test
    void writesToTheDeskThatAPermissionEndsSoon() {
        var grant = grantedUntil(in(Duration.ofDays(5)));

        warningsAt(clock.instant(), grant);

        var about = LetterFilter.about(new Subject("permission", grant.toString()));
        var letters =
                stories.as(RIGHTS_EDITOR, () -> courier.list(about, Optional.empty(), 10)).items();
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).to()).containsExactly("rights@courier.example");
        assertThat(letters.get(0).subject()).contains("Ice story").contains("7 days");
        assertThat(letters.get(0).text()).contains("Northern Light").contains(grant.toString());
    }

    @Test
    void warnsOfTheRealEndOfASpokenWordThatWasConfirmed() {
        var end = in(Duration.ofDays(40));
        var spoken =
                new NewEvidence(EvidenceType.CALL_NOTE, "call.txt", "Yes".getBytes(UTF_8), null)
                        .backedBy(
                                new OralEvidence(
                                        OralEvidence.Kind.RECAP, "Nora of Northern Light"));
        var grant = recorded(Constraints.NONE.displayed(Window.until(end)), spoken);
        assertThat(warningsAt(clock.instant(), grant)).isEqualTo(1);

        act(() -> requests.confirm(grant, revision(grant), List.of(letter())));

        assertThat(warningsAt(end.minus(Duration.ofDays(30)), grant)).isEqualTo(2);
        assertThat(warningsAt(end.minus(Duration.ofDays(1)), grant)).isEqualTo(3);
        assertThat(warningsAt(end.minusSeconds(1), grant)).isEqualTo(3);
    }

    @Test
    void warnsThatNothingNewMayComeOutBeforeWhatIsOutComesDown() {
        var end = in(Duration.ofDays(20));
        var both = in(Duration.ofDays(25));
        var grant = recorded(Constraints.NONE.published(Window.until(end)), letter());
        var same =
                recorded(
                        Constraints.NONE
                                .published(Window.until(both))
                                .displayed(Window.until(both)),
                        letter());

        assertThat(warningsAt(clock.instant(), grant)).isEqualTo(1);
        assertThat(warningsAt(clock.instant(), same)).isEqualTo(1);
        assertThat(letterAbout(grant).subject()).contains("Nothing new").contains("30 days");
        assertThat(letterAbout(grant).text()).contains("What is out by then stays");
        assertThat(letterAbout(same).subject()).doesNotContain("Nothing new");
        assertThat(stories.as(EDITOR, () -> endings.find(grant))).isEmpty();
        assertThat(warningsAt(end.minus(Duration.ofDays(7)), grant)).isEqualTo(2);
        clock.stopAt(end);
        assertThat(record(grant).standing()).contains(EffectiveState.EXHAUSTED);
    }

    @Test
    void warnsOfTheDayFromWhichAPermissionIsTakenBack() {
        var effective = in(Duration.ofDays(20));
        var grant = recorded(Constraints.NONE, letter());
        var notice = new Revocation(Optional.of(effective), "They leave", List.of(letter()));
        act(() -> permissions.revoke(grant, revision(grant), notice));

        assertThat(warningsAt(clock.instant(), grant)).isEqualTo(1);
        assertThat(letterAbout(grant).text()).contains("took back").doesNotContain("more time");
        assertThat(stories.as(EDITOR, () -> endings.find(grant)))
                .hasValueSatisfying(found -> assertThat(found.ends().at()).isEqualTo(effective));
        assertThat(warningsAt(effective.minus(Duration.ofDays(7)), grant)).isEqualTo(2);
        assertThat(warningsAt(effective, grant)).isEqualTo(2);
    }

    @Test
    void doesNotWarnAgainOfAnEndThatAnAmendmentLeftAsItWas() {
        var grant = grantedUntil(in(Duration.ofDays(20)));
        assertThat(warningsAt(clock.instant(), grant)).isEqualTo(1);
        var terms = record(grant).instrument().terms().and(Permission.of(Use.FEED_FULL));
        var more = new Amendment("", terms, "The feed too", List.of(letter()));

        act(() -> amendments.amend(grant, revision(grant), more));

        assertThat(warningsAt(clock.instant(), grant)).isEqualTo(1);
    }

    private InstrumentId recorded(Constraints constraints, NewEvidence paper) {
        var outlet = stories.outlet();
        var terms =
                stories.termsOf(stories.reprint(outlet).id().work(), Use.WEB_FULL)
                        .within(constraints);
        return stories.record(outlet, terms, paper);
    }

    private static NewEvidence letter() {
        return new NewEvidence(EvidenceType.MAIL, "letter.txt", "Yes".getBytes(UTF_8), null);
    }

    private PostedLetter letterAbout(InstrumentId grant) {
        var about = LetterFilter.about(new Subject("permission", grant.toString()));
        return stories.as(RIGHTS_EDITOR, () -> courier.list(about, Optional.empty(), 10))
                .items()
                .get(0);
    }

    private InstrumentRecord record(InstrumentId grant) {
        return stories.as(EDITOR, () -> permissions.get(grant));
    }

    private long revision(InstrumentId grant) {
        return record(grant).revision();
    }

    private void act(Runnable work) {
        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    work.run();
                    return null;
                });
    }

    @Test
    void foreseesWhatWouldComeDownAndWhatAnotherPermissionWouldKeep() {
        var outlet = stories.outlet();
        var agreement = stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        var kept = stories.reprint(outlet);
        var lost = stories.reprint(outlet);
        publish(kept);
        publish(lost);
        var own = stories.grant(outlet, kept.id().work(), Constraints.NONE, Use.WEB_FULL);

        var foreseen = ended(agreement, in(Duration.ofDays(3)));

        assertThat(of(lost, foreseen).fate()).isEqualTo(Fate.COMES_DOWN);
        assertThat(of(lost, foreseen).reasons()).isNotEmpty();
        assertThat(of(kept, foreseen).fate()).isEqualTo(Fate.STAYS);
        assertThat(of(kept, foreseen).keptBy()).extracting(InstrumentRef::id).containsOnly(own);
        assertThat(publishing(lost).isShownAt(clock.instant())).isTrue();
    }

    @Test
    void foreseesWhatWouldOnlyLeaveTheFeed() {
        var outlet = stories.outlet();
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        var feed = stories.agreement(outlet, Constraints.NONE, Use.FEED_FULL);
        var reprint = stories.reprint(outlet);
        publish(reprint);

        var foreseen = of(reprint, ended(feed, in(Duration.ofDays(3))));

        assertThat(foreseen.fate()).isEqualTo(Fate.LEAVES_FEED);
        assertThat(foreseen.reasons()).extracting(Explanation::code).contains("USE_NOT_GRANTED");
    }

    @Test
    void cannotForeseeTheEndOfWhatIsNotThere() {
        assertThatThrownBy(() -> ended(InstrumentId.next(), clock.instant()))
                .isInstanceOf(NoSuchInstrument.class);
    }

    @Test
    void letsAStandingAgreementKeepAStoryAfterTheNight() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var until = Constraints.NONE.displayed(Window.until(in(Duration.ofDays(5))));
        stories.grant(outlet, reprint.id().work(), until, Use.WEB_FULL);
        publish(reprint);
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        var before = publishing(reprint).shownUntil();

        clock.advance(Duration.ofDays(1));
        rightsClock.turn();

        assertThat(before).isPresent();
        assertThat(publishing(reprint).shownUntil()).isEmpty();
    }

    @Test
    void takesUpTheStoriesThatANodeHadTakenWhichIsNoMore() throws SQLException {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var until = Constraints.NONE.displayed(Window.until(in(Duration.ofDays(5))));
        stories.grant(outlet, reprint.id().work(), until, Use.WEB_FULL);
        publish(reprint);
        rightsClock.turn();
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        forgetNightsThatAreYetToCome();
        nobodyFinishesWhatIsTaken(clock.instant());
        rightsClock.turn();
        var before = publishing(reprint).shownUntil();

        clock.advance(Duration.ofMinutes(16));
        rightsClock.turn();

        assertThat(before).isPresent();
        assertThat(publishing(reprint).shownUntil()).isEmpty();
    }

    @Test
    void decidesOnTheOthersWhenOneStoryCannotBeRead() throws SQLException {
        var outlet = stories.outlet();
        var unreadable = stories.reprint(outlet);
        var reprint = stories.reprint(outlet);
        for (var each : List.of(unreadable, reprint)) {
            var until = Constraints.NONE.displayed(Window.until(in(Duration.ofDays(5))));
            stories.grant(outlet, each.id().work(), until, Use.WEB_FULL);
            publish(each);
        }
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);

        write("<p>Not as we write it. </p>", unreadable);
        clock.advance(Duration.ofDays(1));
        rightsClock.turn();
        write(unreadable.text().body().html(), unreadable);

        assertThat(publishing(reprint).shownUntil()).isEmpty();
        assertThat(publishing(unreadable).shownUntil()).isPresent();
    }

    @Test
    void keepsAPictureWhoseNewLicenceCameBeforeTheOldOnesEndWasSettled() {
        var outlet = stories.outlet();
        var picture = stories.picture();
        var reprint = stories.pictured(stories.reprint(outlet), picture);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL);
        var end = in(Duration.ofHours(1));
        stories.licence(picture, Constraints.NONE.displayed(Window.until(end)));
        publish(reprint);
        clock.stopAt(end);
        var ended = status(PictureAnswers.path(reprint.id(), picture));
        stories.licence(picture);

        rightsClock.turnTo(clock.instant());

        assertThat(ended).isEqualTo(410);
        assertThat(status(PictureAnswers.path(reprint.id(), picture))).isEqualTo(200);
    }

    @Test
    void takesOutOfTheFeedOvernightWhatNewHouseRulesForbid() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        publish(reprint);
        var before = feed();
        var rules = Terms.allowing(Scope.everythingOf(outlet.id()), Use.PRINT);
        stories.houseRules(outlet, rules.but(Prohibition.of(Use.FEED_FULL)));

        turnTheNight();

        assertThat(before).contains(reprint.text().headline());
        assertThat(feed()).doesNotContain(reprint.text().headline());
        assertThat(status(path(reprint))).isEqualTo(200);
    }

    @Test
    void saysOvernightOnThePageWhatNewHouseRulesDemand() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL);
        publish(reprint);
        var before = text(path(reprint));
        var rules = Terms.allowing(Scope.everythingOf(outlet.id()), Use.PRINT);
        var line = "Found first by Northern Light.";
        stories.houseRules(outlet, rules.owing(Duty.creditLine(line, "BOTTOM")));

        turnTheNight();

        assertThat(before).doesNotContain(line);
        assertThat(text(path(reprint))).contains(line);
    }

    @Test
    void letsNewHouseRulesTakeEffectWithoutWaitingForTheNight() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        publish(reprint);
        rightsClock.turnTo(clock.instant());
        var rules = Terms.allowing(Scope.everythingOf(outlet.id()), Use.PRINT);
        stories.houseRules(outlet, rules.but(Prohibition.of(Use.FEED_FULL)));

        rightsClock.turnTo(clock.instant());

        assertThat(feed()).doesNotContain(reprint.text().headline());
    }

    @Test
    void arrangesNothingAnewInANightAfterWhichNothingIsOtherwise() {
        var outlet = stories.outlet();
        var picture = stories.picture();
        var reprint = stories.pictured(stories.reprint(outlet), picture);
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        stories.licence(picture);
        publish(reprint);
        turnTheNight();
        var before = version(path(reprint));

        turnTheNight();

        assertThat(version(path(reprint))).isEqualTo(before);
    }

    private void turnTheNight() {
        clock.advance(Duration.ofDays(1));
        rightsClock.turnTo(clock.instant());
    }

    private String path(Article article) {
        return publishing(article).address().getPath();
    }

    private int status(String path) {
        return answer(path).status();
    }

    private String text(String path) {
        return new String(answer(path).plain(), UTF_8);
    }

    private long version(String path) {
        return renditions.find(RenditionStore.SITE, path).orElseThrow().version();
    }

    private PublicResponse answer(String path) {
        return renditions
                .find(RenditionStore.SITE, path)
                .flatMap(found -> found.at(clock.instant()))
                .orElseThrow();
    }

    private String feed() {
        var feed = lists.render(RenditionStore.SITE, RenditionStore.FEED);
        return new String(feed.at(clock.instant()).orElseThrow().plain(), UTF_8);
    }

    private void write(String body, Article article) throws SQLException {
        try (var connection = database.getConnection();
                var text =
                        connection.prepareStatement(
                                "update articles_article set body = ? where id = ?")) {
            text.setString(1, body);
            text.setObject(2, article.id().value());
            text.executeUpdate();
        }
    }

    private void nobodyFinishesWhatIsTaken(Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var night =
                        connection.prepareStatement(
                                """
                                with night as (insert into publishing_redecision
                                        (due_at, after, seen, changed)
                                    values (?, 'ffffffff-ffff-ffff-ffff-ffffffffffff', 0, 0)
                                    returning due_at)
                                insert into publishing_redecision_batch
                                    (due_at, after, until, taken_at)
                                select due_at, '00000000-0000-0000-0000-000000000000',
                                    'ffffffff-ffff-ffff-ffff-ffffffffffff', ?
                                from night
                                """)) {
            night.setObject(1, now.atOffset(ZoneOffset.UTC));
            night.setObject(2, now.atOffset(ZoneOffset.UTC));
            night.executeUpdate();
        }
    }

    @Test
    void letsNothingReturnWhosePlaceWasTakenMeanwhile() {
        var outlet = stories.outlet();
        stories.agreement(outlet, Constraints.NONE.atMost(Quantity.liveAtOnce(1)), Use.WEB_FULL);
        var held = stories.reprint(outlet);
        var other = stories.reprint(outlet);
        publish(held);
        var hold = stories.as(EDITOR, () -> holds.hold(held.id().work(), "A complaint"));
        publish(other);

        lift(hold);

        assertThat(publishing(held).isShownAt(clock.instant())).isFalse();
        assertThat(publishing(other).isShownAt(clock.instant())).isTrue();
    }

    @Test
    void countsWhatReturnedAgain() {
        var outlet = stories.outlet();
        stories.agreement(outlet, Constraints.NONE.atMost(Quantity.liveAtOnce(1)), Use.WEB_FULL);
        var held = stories.reprint(outlet);
        var other = stories.reprint(outlet);
        publish(held);

        lift(stories.as(EDITOR, () -> holds.hold(held.id().work(), "A complaint")));

        assertThat(publishing(held).isShownAt(clock.instant())).isTrue();
        assertThatThrownBy(() -> publish(other)).isInstanceOf(NotPermitted.class);
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time).truncatedTo(ChronoUnit.MILLIS);
    }

    private InstrumentId grantedUntil(Instant end) {
        var outlet = stories.outlet();
        var work = stories.reprint(outlet).id().work();
        var until = Constraints.NONE.displayed(Window.until(end));
        return stories.grant(outlet, work, until, Use.WEB_FULL);
    }

    private long warningsAt(Instant now, InstrumentId grant) {
        clock.stopAt(now);
        rightsClock.turnTo(now);
        var about = Optional.of(new Subject("permission", grant.toString()));
        return stories
                .as(RIGHTS_EDITOR, () -> audit.list(about, Optional.empty(), 50))
                .items()
                .stream()
                .filter(entry -> entry.act().verb().equals("permission.endsSoon"))
                .filter(entry -> entry.by().equals("rights clock"))
                .count();
    }

    private List<Consequence> ended(InstrumentId permission, Instant then) {
        return stories.as(EDITOR, () -> whatIf.ended(permission, then, 100));
    }

    private static Consequence of(Article article, List<Consequence> foreseen) {
        return foreseen.stream()
                .filter(each -> each.article().equals(article.id()))
                .findFirst()
                .orElseThrow();
    }

    private Publication publishing(Article article) {
        return stories.as(EDITOR, () -> publishing.find(article.id())).orElseThrow();
    }

    private void publish(Article article) {
        stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private void lift(InstrumentId hold) {
        stories.as(
                EDITOR,
                () -> {
                    holds.lift(hold, "It was settled");
                    return null;
                });
    }
}
