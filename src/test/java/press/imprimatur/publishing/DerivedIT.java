package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.LINE;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;
import static press.imprimatur.publishing.StoryFixture.REPORTER;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleKind;
import press.imprimatur.articles.Derivatives;
import press.imprimatur.articles.NewDerivative;
import press.imprimatur.articles.Origins;
import press.imprimatur.articles.Stage;
import press.imprimatur.articles.StatedOrigin;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.Pictures;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.story.Knowledge;
import press.imprimatur.publishing.internal.story.RevisionFacts;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Receipt;
import press.imprimatur.rights.Receipts;
import press.imprimatur.rights.Revocation;
import press.imprimatur.rights.Suspensions;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** A translation or a shorter version is an article of its own, and goes with its story. */
@ArquillianTest
class DerivedIT {

    private static final String GERMAN =
            "<p>Das Eis ging am „Dienstag“ [drei Wochen zu früh].</p><h2>Boote warten</h2>"
                    + "<p>Fischer … sahen zu.</p>";

    @Inject StoryFixture stories;
    @Inject Stories whole;
    @Inject Knowledge knowledge;
    @Inject Pictures pictures;
    @Inject Derivatives derivatives;
    @Inject ArticleDesk articles;
    @Inject Origins origins;
    @Inject Publishing publishing;
    @Inject WhatIf whatIf;
    @Inject Permissions permissions;
    @Inject Suspensions suspensions;
    @Inject Receipts receipts;
    @Inject Holds holds;
    @Inject Markup markup;
    @Inject Sentences sentences;
    @Inject RenditionStore renditions;
    @Inject MovableClock clock;

    private Outlet outlet;
    private Article reprint;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void takeInAStory() {
        outlet = stories.outlet();
        reprint = stories.reprint(outlet);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aTranslationIsADraftOfItsOwnWithEverythingThatTheStoryHas() {
        var pictured = stories.pictured(reprint, stories.picture());

        var child = stories.as(REPORTER, () -> derivatives.begin(pictured.id(), into("de")));

        assertThat(child.id()).isNotEqualTo(pictured.id());
        assertThat(child.stage()).isEqualTo(Stage.DRAFT);
        assertThat(child.kind()).isEqualTo(ArticleKind.REPRINT);
        assertThat(child.origin()).isEqualTo(pictured.origin());
        assertThat(child.text())
                .isEqualTo(pictured.text().in("de").at(pictured.text().slug() + "-de"));
        var from = child.derivedFrom().orElseThrow();
        assertThat(from.article()).isEqualTo(pictured.id());
        assertThat(from.revision()).isEqualTo(pictured.revision());
        assertThat(stories.as(EDITOR, () -> derivatives.of(pictured.id())))
                .extracting(made -> made.article().id())
                .containsExactly(child.id());
        assertThat(stories.as(EDITOR, () -> articles.get(pictured.id()))).isEqualTo(pictured);
    }

    @Test
    void itComesOutBesideItsStoryAndBothGoWithThePermission() {
        var grant = permit(Use.WEB_FULL, Use.FEED_FULL, Use.TRANSLATE);
        var english = publish(reprint);
        var german = publish(translated(reprint));

        assertThat(page(german)).contains("sahen zu", LINE).contains("Nils Berg");
        assertThat(page(english)).contains("watched");
        var consequences = stories.as(EDITOR, () -> whatIf.ended(grant, clock.instant(), 50));
        assertThat(consequences)
                .extracting(Consequence::article)
                .containsExactlyInAnyOrder(english.article(), german.article());
        assertThat(consequences)
                .extracting(Consequence::fate)
                .containsOnly(Consequence.Fate.COMES_DOWN);

        revoke(grant);

        assertThat(status(english)).isEqualTo(410);
        assertThat(status(german)).isEqualTo(410);
    }

    @Test
    void withoutTheRightToTranslateItSaysSoAndWhomToAsk() {
        permit(Use.WEB_FULL, Use.FEED_FULL, Use.SUBSTANTIVE_EDIT, Use.HEADLINE_EDIT);
        var german = translated(reprint);

        assertThatThrownBy(() -> publish(german)).isInstanceOf(NotPermitted.class);
        var reasons = stories.as(EDITOR, () -> publishing.readiness(german.id())).page().reasons();

        assertThat(reasons)
                .extracting(reason -> reason.code())
                .containsOnly(ReasonCode.CHANGE_NOT_GRANTED);
        assertThat(reasons.get(0).sentence(sentences)).contains("translation");
        assertThat(reasons.get(0).fix().sentence(sentences)).isEqualTo("Ask Northern Light");
    }

    @Test
    void aSelectionOfTheParentsCoversItToo() {
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL, Use.TRANSLATE);

        assertThat(status(publish(translated(reprint)))).isEqualTo(200);
    }

    @Test
    void aShorterVersionNeedsTheRightToCutAndNoOtherForWhatWasCut() {
        var cut =
                save(
                        stories.as(
                                EDITOR,
                                () -> derivatives.begin(reprint.id(), NewDerivative.shorter())),
                        "<p>The ice went out on “Tuesday” [three weeks early].</p>");
        permit(Use.WEB_FULL, Use.FEED_FULL);
        assertThatThrownBy(() -> publish(cut)).isInstanceOf(NotPermitted.class);

        permit(Use.WEB_FULL, Use.FEED_FULL, Use.ABRIDGE);

        assertThat(status(publish(cut))).isEqualTo(200);
        var changed = save(cut, "<p>The ice went out on “Monday” [three weeks early].</p>");
        assertThatThrownBy(() -> publish(changed)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theChildOfAChildNeedsEveryChangeAndGoesToo() {
        var german = translated(reprint);
        var shorter =
                save(
                        stories.as(
                                EDITOR,
                                () -> derivatives.begin(german.id(), NewDerivative.shorter())),
                        "<p>Das Eis ging am „Dienstag“ [drei Wochen zu früh].</p>");
        permit(Use.WEB_FULL, Use.FEED_FULL, Use.TRANSLATE);
        assertThatThrownBy(() -> publish(shorter)).isInstanceOf(NotPermitted.class);

        var both = permit(Use.WEB_FULL, Use.FEED_FULL, Use.TRANSLATE, Use.ABRIDGE);
        var out = publish(shorter);

        assertThat(receiptsOf(shorter))
                .allMatch(receipt ->
                        receipt.madeFrom()
                                .equals(List.of(german.id().work(), reprint.id().work())));
        revoke(both);
        assertThat(status(out)).isEqualTo(410);
    }

    @Test
    void aHoldOnTheStoryTakesItDownAtOnceAndLiftingBringsItBack() {
        permit(Use.WEB_FULL, Use.FEED_FULL, Use.TRANSLATE);
        var german = publish(translated(reprint));

        var hold = stories.as(EDITOR, () -> holds.hold(reprint.id().work(), "A lawyer called"));
        assertThat(status(german)).isEqualTo(410);

        act(RIGHTS_EDITOR, () -> holds.lift(hold, "All is well"));
        assertThat(status(german)).isEqualTo(200);
    }

    @Test
    void aSuspensionHidesItAndAHoldOnItselfLeavesItsStoryAlone() {
        var grant = permit(Use.WEB_FULL, Use.FEED_FULL, Use.TRANSLATE);
        var english = publish(reprint);
        var german = publish(translated(reprint));

        stories.as(EDITOR, () -> holds.hold(german.article().work(), "A word is wrong"));
        assertThat(status(german)).isEqualTo(410);
        assertThat(status(english)).isEqualTo(200);

        act(RIGHTS_EDITOR, () -> suspensions.suspend(grant, seen(grant), "They asked us to wait"));
        assertThat(status(english)).isEqualTo(410);
    }

    @Test
    void whatIsKilledTakesWithItWhatWasMadeFromIt() {
        permit(Use.WEB_FULL, Use.FEED_FULL, Use.TRANSLATE);
        publish(reprint);
        var german = publish(translated(reprint));

        stories.as(EDITOR, () -> publishing.kill(reprint.id(), "It was invented"));

        assertThat(status(german)).isEqualTo(410);
        assertThat(stories.as(EDITOR, () -> publishing.find(german.article())))
                .hasValueSatisfying(
                        killed -> assertThat(killed.state()).isEqualTo(PublicationState.KILLED));
        var another = translated(reprint);
        assertThatThrownBy(() -> publish(another)).isInstanceOf(StoryKilled.class);
        assertThat(stories.as(EDITOR, () -> publishing.readiness(another.id())).isGreen())
                .isFalse();
    }

    @Test
    void aTimeFromOurFirstPublicationRunsOn() {
        var tenDays = Constraints.NONE.displayedFor(TimeLimit.days(10));
        var uses = new Use[] {Use.WEB_FULL, Use.FEED_FULL, Use.TRANSLATE};
        stories.grant(outlet, reprint.id().work(), tenDays, uses);
        publish(reprint);
        var german = translated(reprint);

        var out = publish(german);
        var end = out.shownUntil();

        assertThat(end)
                .isEqualTo(
                        stories.as(EDITOR, () -> publishing.find(reprint.id()))
                                .orElseThrow()
                                .shownUntil());
        clock.stopAt(clock.instant().plus(Duration.ofDays(11)));
        var late = translated(reprint);
        assertThatThrownBy(() -> publish(late)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whenItsOriginalCameOutIsSaidOnceForAll() {
        var german = translated(reprint);
        var day = OriginalDate.day(OffsetDateTime.parse("2020-01-02T00:00:00Z").toLocalDate());
        var address = Optional.of(URI.create("https://light.example/before"));

        var stated = new StatedOrigin(address, Optional.of(day));
        stories.as(EDITOR, () -> origins.state(reprint.id(), reprint.version(), stated));

        var of = stories.as(EDITOR, () -> articles.get(german.id())).origin().orElseThrow();
        assertThat(of.address()).isEqualTo(address);
        assertThat(of.published()).contains(day);
    }

    @Test
    void theNightAsksTheSameAsTheDay() {
        var german = translated(stories.pictured(reprint, stories.picture()));
        var works = List.<WorkId>of(german.id().work());

        stories.as(
                EDITOR,
                () -> {
                    var story = whole.of(german);
                    var names = Set.of(story.pictures().get(0).picture().id());
                    var shown = pictures.all(names);
                    var known = knowledge.of(works, shown.values());
                    var asked = RevisionFacts.of(story).matter(german.id().work(), shown, known);
                    assertThat(asked).isEqualTo(story.matter());
                    assertThat(asked.version().derivedFrom()).isPresent();
                    return asked;
                });
    }

    private Article translated(Article article) {
        var child = stories.as(EDITOR, () -> derivatives.begin(article.id(), into("de")));
        return save(child, GERMAN);
    }

    private static NewDerivative into(String language) {
        return NewDerivative.translation(language);
    }

    private Article save(Article article, String body) {
        var was = stories.as(EDITOR, () -> articles.get(article.id()));
        var text = was.text();
        var headline = text.language().equals("de") ? "Früh bricht das Eis" : text.headline();
        var now = text.with(text.details().withHeadline(headline)).withBody(markup.clean(body));
        return stories.as(EDITOR, () -> articles.save(article.id(), was.version(), now));
    }

    private InstrumentId permit(Use... uses) {
        return stories.grant(outlet, reprint.id().work(), Constraints.NONE, uses);
    }

    private void revoke(InstrumentId grant) {
        var how = new Revocation(Optional.empty(), "They wrote to us", List.of());
        act(RIGHTS_EDITOR, () -> permissions.revoke(grant, seen(grant), how));
    }

    private long seen(InstrumentId grant) {
        return stories.as(RIGHTS_EDITOR, () -> permissions.get(grant)).revision();
    }

    private Publication publish(Article article) {
        var version = stories.as(EDITOR, () -> articles.get(article.id())).version();
        return stories.as(OTHER_EDITOR, () -> publishing.publish(article.id(), version));
    }

    private List<Receipt> receiptsOf(Article article) {
        return stories.as(EDITOR, () -> receipts.of(article.id().work()));
    }

    private int status(Publication publication) {
        return renditions
                .find(RenditionStore.SITE, publication.address().getPath())
                .flatMap(rendition -> rendition.at(clock.instant()))
                .orElseThrow()
                .status();
    }

    private String page(Publication publication) {
        var answer =
                renditions
                        .find(RenditionStore.SITE, publication.address().getPath())
                        .flatMap(rendition -> rendition.at(clock.instant()));
        return new String(answer.orElseThrow().plain(), UTF_8);
    }

    private void act(Caller caller, Runnable what) {
        stories.as(
                caller,
                (Supplier<Caller>)
                        () -> {
                            what.run();
                            return caller;
                        });
    }
}
