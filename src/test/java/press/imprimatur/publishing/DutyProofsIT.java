package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.LINE;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterState;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyProofs;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewProof;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.Soon;

/** What people do for a permission, with the proof that is one, as publishing sees it. */
@ArquillianTest
class DutyProofsIT {

    private static final Duty APPROVAL = Duty.of(DutyType.APPROVAL_OF_CHANGE);
    private static final Duty NOTICE = Duty.of(DutyType.NOTIFY, Map.of("when", "BEFORE"));
    private static final Duty REQUEST = Duty.of(DutyType.ATTRIBUTION_REMOVED_ON_REQUEST);

    @Inject StoryFixture stories;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject DutyProofs proofs;
    @Inject Courier courier;
    @Inject MovableClock clock;

    @AfterEach
    void windUp() {
        clock.run();
    }

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void whatIsApprovedIsTheTextAsItIsSavedThen() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var terms =
                stories.termsOf(reprint.id().work(), Use.WEB_FULL, Use.HEADLINE_EDIT)
                        .owing(APPROVAL);
        var grant = stories.record(outlet, terms);
        assertThat(permits(reprint)).isFalse();

        prove(grant, APPROVAL, reprint.id().work(), "Yes, we approve.");
        assertThat(permits(reprint)).isTrue();

        var changed = save(reprint, "Ice is gone");
        assertThat(permits(changed)).isFalse();

        var back = save(changed, reprint.text().headline());
        assertThat(permits(back)).isTrue();
    }

    @Test
    void anAutomaticReplyApprovesNothing() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var terms = stories.termsOf(reprint.id().work(), Use.WEB_FULL).owing(APPROVAL);
        var grant = stories.record(outlet, terms);
        var away =
                """
                From: nora@light.example
                Subject: Out of office
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: text/plain

                I am away until Monday.
                """;

        assertThatThrownBy(() -> prove(grant, APPROVAL, reprint.id().work(), away))
                .isInstanceOf(FieldRefused.class);
        assertThat(permits(reprint)).isFalse();
    }

    @Test
    void aNoticeCountsWhenItHasLeftAndNoLongerWhenItComesBack() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var work = reprint.id().work();
        var grant = stories.record(outlet, stories.termsOf(work, Use.WEB_FULL).owing(NOTICE));
        assertThat(permits(reprint)).isFalse();

        var letter =
                stories.as(RIGHTS_EDITOR, () -> proofs.write(grant, DutyName.of(NOTICE), work));
        Soon.until(() -> permits(reprint));
        assertThat(stories.as(RIGHTS_EDITOR, () -> courier.find(letter)).orElseThrow().to())
                .containsExactly("nora@light.example");

        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    courier.cameBack(letter, "");
                    return null;
                });
        assertThat(permits(reprint)).isFalse();
        assertThat(stories.as(RIGHTS_EDITOR, () -> courier.find(letter)).orElseThrow().state())
                .isEqualTo(LetterState.FAILED);
    }

    @Test
    void aNoticeADayBeforeIsWaitedForADayFromWhenItLeft() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var work = reprint.id().work();
        var notice = NOTICE.within(Duration.ofDays(1));
        var grant = stories.record(outlet, stories.termsOf(work, Use.WEB_FULL).owing(notice));
        assertThat(reasons(reprint)).containsExactly("DUTY_NOT_MET");

        var letter =
                stories.as(RIGHTS_EDITOR, () -> proofs.write(grant, DutyName.of(notice), work));
        Soon.until(() -> reasons(reprint).equals(List.of("NOTICE_TOO_SHORT")));

        var left =
                stories.as(RIGHTS_EDITOR, () -> courier.find(letter))
                        .orElseThrow()
                        .delivery()
                        .sentAt()
                        .orElseThrow();
        assertThatThrownBy(() ->
                        stories.as(
                                EDITOR, () -> publishing.publish(reprint.id(), reprint.version())))
                .isInstanceOf(NotPermitted.class);
        clock.stopAt(left.plus(Duration.ofDays(1)).minusSeconds(1));
        assertThat(permits(reprint)).isFalse();
        clock.stopAt(left.plus(Duration.ofDays(1)).plusSeconds(1));
        assertThat(permits(reprint)).isTrue();
    }

    @Test
    void aNoticeThatLeftByAnotherWayCountsFromWhenItLeft() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var work = reprint.id().work();
        var notice = NOTICE.within(Duration.ofDays(1));
        var grant = stories.record(outlet, stories.termsOf(work, Use.WEB_FULL).owing(notice));
        var now = clock.instant();

        assertThatThrownBy(() -> sent(grant, notice, work, now.plus(Duration.ofDays(1))))
                .isInstanceOf(FieldRefused.class);
        sent(grant, notice, work, now.minus(Duration.ofHours(23)));
        assertThat(reasons(reprint)).containsExactly("NOTICE_TOO_SHORT");
        var other = stories.reprint(outlet);
        var same = stories.termsOf(other.id().work(), Use.WEB_FULL).owing(notice);
        sent(
                stories.record(outlet, same),
                notice,
                other.id().work(),
                now.minus(Duration.ofHours(25)));
        assertThat(permits(other)).isTrue();
    }

    private void sent(InstrumentId grant, Duty duty, WorkId work, Instant at) {
        var paper =
                new NewEvidence(
                        EvidenceType.MAIL,
                        "mail.eml",
                        "To: nora@light.example".getBytes(UTF_8),
                        Optional.empty());
        var proof = new NewProof(List.of(paper), "", Optional.of(at));
        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    proofs.prove(grant, DutyName.of(duty), work, proof);
                    return null;
                });
    }

    private List<String> reasons(Article article) {
        var page = stories.as(EDITOR, () -> publishing.readiness(article.id())).page();
        return page.reasons().stream().map(each -> each.code().name()).distinct().toList();
    }

    @Test
    void whoAsksNotToBeNamedIsTakenOffThePage() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var work = reprint.id().work();
        var grant = stories.record(outlet, stories.termsOf(work, Use.WEB_FULL).owing(REQUEST));
        stories.as(EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));
        assertThat(preview(reprint)).contains(LINE);

        prove(grant, REQUEST, work, "Please do not name us any more.");

        assertThat(preview(reprint)).doesNotContain(LINE);
        assertThat(permits(reprint)).isTrue();
    }

    private void prove(InstrumentId grant, Duty duty, WorkId work, String words) {
        var paper =
                new NewEvidence(
                        EvidenceType.MAIL, "mail.eml", words.getBytes(UTF_8), Optional.empty());
        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    proofs.prove(grant, DutyName.of(duty), work, NewProof.of(List.of(paper)));
                    return null;
                });
    }

    private Article save(Article article, String headline) {
        var text = article.text();
        var other = text.with(text.details().withHeadline(headline));
        return stories.as(EDITOR, () -> articles.save(article.id(), article.version(), other));
    }

    private boolean permits(Article article) {
        return stories.as(EDITOR, () -> publishing.readiness(article.id())).page().permits();
    }

    private String preview(Article article) {
        return stories.as(EDITOR, () -> publishing.preview(article.id())).orElseThrow();
    }
}
