package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.NewOverride;
import press.imprimatur.rights.NotToBeOverridden;
import press.imprimatur.rights.OverrideId;
import press.imprimatur.rights.OverrideIsOver;
import press.imprimatur.rights.OverrideRecord;
import press.imprimatur.rights.OverrideState;
import press.imprimatur.rights.Overrides;
import press.imprimatur.rights.Receipts;
import press.imprimatur.rights.SecondPersonMustSign;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** Two persons may answer a question of the rules for a while; nobody overrides a refusal. */
@ArquillianTest
class OverridesIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Overrides overrides;
    @Inject Receipts receipts;
    @Inject Holds holds;
    @Inject RenditionStore renditions;
    @Inject MovableClock clock;

    private Article reprint;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void captureAReprintForReadersOfServersThatNobodyPlaced() {
        var outlet = stories.outlet();
        reprint = stories.reprint(outlet);
        var terms = stories.termsOf(reprint.id().work(), Use.WEB_FULL);
        var servers = new Territory(Set.of(new Place("DE")), Set.of(), Territory.Basis.SERVER);
        stories.record(outlet, terms.within(Constraints.NONE.with(servers)));
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void twoPersonsLetItOutAndTheReceiptNamesThem() {
        var before = page().reasons();
        var id = ask(24);
        var askedOnly = page().permits();
        sign(id, OTHER_EDITOR);

        var publication = publish();

        assertThat(before).allMatch(reason -> reason.code() == ReasonCode.FACT_MISSING);
        assertThat(askedOnly).isFalse();
        assertThat(answer(publication).status()).isEqualTo(200);
        assertThat(stories.as(EDITOR, () -> receipts.of(reprint.id().work())).get(0).trace())
                .contains("\"overridden\": true", "Ed Itor", "Otto Other", "The desk rang them");
        assertThat(stories.as(EDITOR, () -> overrides.tally()).inForce()).isPositive();
    }

    @Test
    void itEndsAtTheVeryInstantByTheClockAlone() {
        var id = ask(72);
        sign(id, OTHER_EDITOR);
        var end = override(id).until().orElseThrow();
        var publication = publish();

        clock.stopAt(end.minusNanos(2000));
        var last = answer(publication).status();
        clock.stopAt(end);

        assertThat(override(id).signedAt().map(at -> Duration.between(at, end)))
                .contains(Duration.ofHours(72));
        assertThat(last).isEqualTo(200);
        assertThat(answer(publication).status()).isEqualTo(410);
        assertThat(override(id).state()).isEqualTo(OverrideState.OVER);
        assertThat(page().permits()).isFalse();
    }

    @Test
    void withdrawingItTakesDownWhatRestedOnItAtOnce() {
        var id = ask(24);
        sign(id, OTHER_EDITOR);
        var publication = publish();

        act(EDITOR, () -> overrides.withdraw(id, override(id).revision()));

        assertThat(answer(publication).status()).isEqualTo(410);
        assertThatThrownBy(() -> sign(id, OTHER_EDITOR)).isInstanceOf(OverrideIsOver.class);
    }

    @Test
    void whoeverAskedDoesNotSignAndNobodySignsTwice() {
        var id = ask(24);

        assertThatThrownBy(() -> sign(id, EDITOR)).isInstanceOf(SecondPersonMustSign.class);
        sign(id, OTHER_EDITOR);
        assertThatThrownBy(() -> sign(id, OTHER_EDITOR)).isInstanceOf(OverrideIsOver.class);
    }

    @Test
    void aRefusalIsNotOverriddenAndAHoldNever() {
        var id = ask(24);
        sign(id, OTHER_EDITOR);
        var publication = publish();

        var hold = stories.as(EDITOR, () -> holds.hold(reprint.id().work(), "A lawyer called"));

        assertThat(hold).isNotNull();
        assertThat(answer(publication).status()).isEqualTo(410);
        assertThatThrownBy(() -> ask(24)).isInstanceOf(NotToBeOverridden.class);
        reprint = stories.reprint(stories.outlet());
        assertThatThrownBy(() -> ask(24)).isInstanceOf(NotToBeOverridden.class);
    }

    @Test
    void itTakesAReasonAndAtMostThreeDays() {
        assertThatThrownBy(() -> ask(73)).isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> ask(0)).isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> ask(24, " ")).isInstanceOf(FieldRefused.class);
    }

    @Test
    void aQuestionOfLastWeekIsNotSigned() {
        var id = ask(24);

        clock.advance(Duration.ofHours(72));

        assertThatThrownBy(() -> sign(id, OTHER_EDITOR)).isInstanceOf(OverrideIsOver.class);
    }

    private OverrideId ask(int hours) {
        return ask(hours, "The desk rang them");
    }

    private OverrideId ask(int hours, String reason) {
        var what = new NewOverride(reprint.id().work(), Use.WEB_FULL, page(), hours, reason);
        return stories.as(EDITOR, () -> overrides.ask(what));
    }

    private void sign(OverrideId id, Caller by) {
        act(by, () -> overrides.sign(id, overrides.get(id).revision()));
    }

    private void act(Caller by, Runnable work) {
        stories.as(
                by,
                () -> {
                    work.run();
                    return null;
                });
    }

    private OverrideRecord override(OverrideId id) {
        return stories.as(EDITOR, () -> overrides.get(id));
    }

    private Decision page() {
        return stories.as(EDITOR, () -> publishing.readiness(reprint.id())).page();
    }

    private Publication publish() {
        return stories.as(OTHER_EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));
    }

    private PublicResponse answer(Publication publication) {
        return renditions
                .find(RenditionStore.SITE, publication.address().getPath())
                .orElseThrow()
                .at(clock.instant())
                .orElseThrow();
    }
}
