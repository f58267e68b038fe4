package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.atTheDesk;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.NewCapture;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.publishing.Correction.State;
import press.imprimatur.publishing.PartChange.Part;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.Making.How;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;

/**
 * A partner's text stays theirs: a note of ours stands beside it, or their correction is taken
 * over.
 */
@ArquillianTest
class PartnerCorrectionsIT {

    private static final String NOTE = "The ice went on Monday.";

    @Inject StoryFixture stories;
    @Inject OwnWorkFixture own;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject Corrections corrections;
    @Inject CorrectionReviews reviews;
    @Inject PartnerCorrections partners;
    @Inject Provenance provenance;
    @Inject Markup markup;
    @Inject Holds holds;
    @Inject RenditionStore renditions;
    @Inject Clock clock;

    private Caller writer;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void somebodyIsThere() {
        writer = atTheDesk(own.staffMember());
    }

    @Test
    void besideAPartnersTextStandsANoteOfOursAndNotALetterChanges() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.record(
                outlet,
                stories.termsOf(reprint.id().work(), Use.WEB_FULL, Use.FEED_FULL)
                        .owing(Duty.of(DutyType.UNCHANGED_TEXT, Map.of())));
        stories.as(OTHER_EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));
        assertThat(stories.as(OTHER_EDITOR, () -> corrections.way(reprint.id())))
                .isEqualTo(CorrectionWay.NOTE);
        assertThatThrownBy(() ->
                        stories.as(
                                OTHER_EDITOR,
                                () ->
                                        corrections.correct(
                                                reprint.id(),
                                                reprint.version(),
                                                new NewCorrection(
                                                        NOTE, reprint.text(), How.HERE, Map.of()))))
                .isInstanceOf(NotCorrectable.class);

        stories.as(OTHER_EDITOR, () -> corrections.note(reprint.id(), "The ice went on Monday."));

        var page = page(reprint);
        assertThat(page)
                .contains("Note by", "The ice went on Monday.", "went out on “Tuesday”")
                .contains("updated");
        var note = only(reprint);
        assertThat(note.kind()).isEqualTo(NoteKind.NOTE);
        assertThat(note.state()).isEqualTo(State.OPEN);
        assertThat(stories.as(writer, () -> reviews.changes(note.id()))).isEmpty();
    }

    @Test
    void theirCorrectionIsTakenOverWhereThePermissionHoldsForCorrections() {
        var outlet = stories.outlet();
        var reprint = granted(outlet, Binding.THIS_AND_CORRECTIONS);
        var theirs = corrected(reprint);
        var offered = stories.as(OTHER_EDITOR, () -> partners.of(reprint.id()));
        assertThat(offered).extracting(TheirCorrection::capture).containsExactly(theirs);
        assertThat(offered.get(0).changes())
                .extracting(PartChange::part)
                .containsExactly(Part.PASSAGE);

        var out = stories.as(OTHER_EDITOR, () -> takeOver(reprint, theirs));

        assertThat(out.signature()).isEqualTo(Signature.SINGLE_GREEN_REPRINT);
        assertThat(page(reprint)).contains("went out on “Monday”").contains("updated");
        var now = stories.as(writer, () -> articles.get(reprint.id()));
        assertThat(now.origin().orElseThrow().capture()).isEqualTo(theirs);
        var before = stories.as(writer, () -> articles.getRevision(reprint.id(), 1));
        assertThat(before.origin()).isEqualTo(reprint.origin());
        assertThat(stories.as(OTHER_EDITOR, () -> partners.of(reprint.id()))).isEmpty();
    }

    @Test
    void theirCorrectionIsNoneWhereThePermissionIsForOneExactVersion() {
        var reprint = granted(stories.outlet(), Binding.EXACT);
        var theirs = corrected(reprint);

        assertThatThrownBy(() -> stories.as(OTHER_EDITOR, () -> takeOver(reprint, theirs)))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refused ->
                                assertThat(refused.reasons())
                                        .extracting(Explanation::code)
                                        .contains("VERSION_NOT_COVERED"));

        assertThat(page(reprint)).contains("went out on “Tuesday”");
        var left = stories.as(writer, () -> articles.get(reprint.id()));
        assertThat(left.origin()).isEqualTo(reprint.origin());
    }

    @Test
    void whatIsTakenInAtTheDeskLeavesTheOneThatIsOutWithItsOriginal() {
        var reprint = granted(stories.outlet(), Binding.THIS_AND_CORRECTIONS);
        var theirs = corrected(reprint);
        var marked =
                stories.as(
                        OTHER_EDITOR,
                        () -> articles.markLawyered(reprint.id(), reprint.version(), true));

        stories.as(OTHER_EDITOR, () -> takeOver(marked, theirs));

        assertThat(page(reprint)).contains("went out on “Tuesday”");
        stories.as(writer, () -> holds.hold(reprint.id().work(), "A question"));
        stories.as(RIGHTS_EDITOR, () -> lift(reprint));
        assertThat(page(reprint)).contains("went out on “Tuesday”");
        var draft = stories.as(writer, () -> articles.get(reprint.id()));
        stories.as(writer, () -> publishing.publish(draft.id(), draft.version()));
        assertThat(page(reprint)).contains("went out on “Monday”");
    }

    @Test
    void anotherTextAtTheSameAddressIsNoCorrection() {
        var reprint = granted(stories.outlet(), Binding.ANY);
        var other =
                later(reprint, "<p>Something else altogether happened at sea in the night.</p>");

        assertThatThrownBy(() -> stories.as(OTHER_EDITOR, () -> takeOver(reprint, other)))
                .isInstanceOf(FieldRefused.class);
    }

    private Article granted(Outlet outlet, Binding binds) {
        var reprint = stories.reprint(outlet);
        var version = stories.as(writer, () -> provenance.get(original(reprint))).bytes().sha256();
        var scope =
                new press.imprimatur.terms.Scope.OneWork(reprint.id().work(), Optional.of(version));
        stories.record(outlet, Terms.allowing(scope, Use.WEB_FULL, Use.FEED_FULL).binding(binds));
        stories.as(OTHER_EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));
        return reprint;
    }

    private static CaptureId original(Article reprint) {
        return reprint.origin().orElseThrow().capture();
    }

    /** The day was wrong, and their page says the right one now. */
    private CaptureId corrected(Article reprint) {
        return later(reprint, reprint.text().body().html().replace("Tuesday", "Monday"));
    }

    private CaptureId later(Article reprint, String body) {
        var first = stories.as(writer, () -> provenance.get(original(reprint)));
        var said = first.original();
        var now =
                new Original(
                        said.headline(),
                        said.deck(),
                        said.byline(),
                        said.dateline(),
                        said.published(),
                        said.address(),
                        said.language(),
                        said.publisher(),
                        markup.clean(body),
                        said.rightsAsGiven(),
                        said.pictures(),
                        said.leftOut());
        var bytes = ("<html>" + UUID.randomUUID() + body + "</html>").getBytes(UTF_8);
        var page = new NewCapture(bytes, "html", first.outlet(), now);
        return stories.as(writer, () -> provenance.capture(page)).id();
    }

    private Article lift(Article held) {
        holds.on(held.id().work()).forEach(hold -> holds.lift(hold.id(), "Answered"));
        return held;
    }

    private Publication takeOver(Article seen, CaptureId theirs) {
        return partners.takeOver(seen.id(), seen.version(), theirs);
    }

    /** As readers get it. */
    private String page(Article story) {
        var path = stories.as(writer, () -> publishing.find(story.id()).orElseThrow()).address();
        var shown = renditions.find(RenditionStore.SITE, path.getPath()).orElseThrow();
        return new String(shown.at(clock.instant()).orElseThrow().plain(), UTF_8);
    }

    private Correction only(Article story) {
        var all = stories.as(writer, () -> corrections.of(story.id()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
