package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.atTheDesk;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;
import static press.imprimatur.identity.IdentityFixture.tokenOf;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;
import static press.imprimatur.publishing.StoryFixture.REPORTER;

import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.SecondPersonNeeded;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Subject;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.PictureSource.Kind;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;
import press.imprimatur.publishing.Correction.State;
import press.imprimatur.publishing.PartChange.Part;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.Script;
import press.imprimatur.testing.TestPicture;

/** One person puts right what readers have; another looks at it within twelve hours. */
@ArquillianTest
class CorrectionsIT {

    private static final String WRONG = "<p>The ferries stop at ten, the harbour office says.</p>";
    private static final String RIGHT =
            "<p>The ferries stop at eleven, the harbour office says.</p>";
    private static final String NOTE = "We wrote that the ferries stop at ten; it is eleven.";

    @Inject StoryFixture stories;
    @Inject OwnWorkFixture own;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject Corrections corrections;
    @Inject CorrectionReviews reviews;
    @Inject Pictures pictures;
    @Inject Markup markup;
    @Inject Holds holds;
    @Inject AuditTrail audit;
    @Inject RenditionStore renditions;
    @Inject MovableClock clock;

    @ArquillianResource URL base;

    private UserDetails person;
    private Caller writer;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void declare() {
        person = own.staffMember();
        writer = atTheDesk(person);
        own.declare(Map.of(OwnCover.Way.WEB, Set.of(), OwnCover.Way.FEED, Set.of()));
    }

    @AfterEach
    void takeItBack() {
        clock.run();
        own.takeBack();
    }

    @Test
    void onePersonCorrectsAndReadersSeeWhatWasWrong() {
        var story = out(WRONG);

        var publication = correct(story, story.text().withBody(markup.clean(RIGHT)));

        assertThat(publication.signature()).isEqualTo(Signature.SINGLE_CORRECTION);
        assertThat(page(story)).contains("at eleven", NOTE, "Correction", "updated");
        assertThat(acts(story)).contains("article.corrected");
        var correction = only(story);
        assertThat(correction.state()).isEqualTo(State.OPEN);
        assertThat(correction.madeBy()).isEqualTo(person.fullName());
        assertThat(Duration.between(correction.madeAt(), correction.dueAt()))
                .isEqualTo(Duration.ofHours(12));
        var changes = stories.as(writer, () -> reviews.changes(correction.id()));
        assertThat(changes).singleElement().extracting(PartChange::part).isEqualTo(Part.PASSAGE);
        assertThat(changes.get(0).before()).contains("at ten");
        assertThat(changes.get(0).after()).contains("at eleven");
    }

    @Test
    void whoeverCorrectedDoesNotReviewAndSomebodyElseDoes() {
        var story = out(WRONG);
        correct(story, story.text().withBody(markup.clean(RIGHT)));
        var correction = only(story);

        assertThatThrownBy(() -> stories.as(writer, () -> reviews.confirm(correction.id())))
                .isInstanceOf(ReviewTakesAnother.class);
        assertThatThrownBy(() -> stories.as(REPORTER, () -> reviews.confirm(correction.id())))
                .isInstanceOf(NotAllowed.class);
        assertThat(waiting()).contains(correction.id());
        stories.as(OTHER_EDITOR, () -> reviews.confirm(correction.id()));

        assertThat(waiting()).doesNotContain(correction.id());
        assertThat(only(story).review().orElseThrow().by()).isEqualTo(OTHER_EDITOR.name());
    }

    @Test
    void whatNobodyReviewsIsOverdueAfterTwelveHoursAndStaysOut() {
        var story = out(WRONG);
        correct(story, story.text().withBody(markup.clean(RIGHT)));
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(only(story).isOverdueAt(clock.instant())).isFalse();

        clock.advance(Duration.ofSeconds(2));

        assertThat(only(story).isOverdueAt(clock.instant())).isTrue();
        assertThat(waiting()).contains(only(story).id());
        assertThat(page(story)).contains("at eleven");
    }

    @Test
    void whatIsSentBackStaysOutUntilItIsCorrectedAgain() {
        var story = out(WRONG);
        correct(story, story.text().withBody(markup.clean(RIGHT)));
        var first = only(story).id();

        stories.as(OTHER_EDITOR, () -> reviews.sendBack(first, "It is twelve"));

        assertThat(waiting()).contains(first);
        assertThat(page(story)).contains("at eleven");
        var now = stories.as(writer, () -> articles.get(story.id()));
        var twelve = markup.clean(RIGHT.replace("eleven", "twelve"));
        correct(now, now.text().withBody(twelve));
        assertThat(stories.as(writer, () -> corrections.of(story.id())))
                .extracting(Correction::state)
                .containsExactly(State.SETTLED, State.OPEN);
    }

    @Test
    void whatOthersBeganAtTheDeskDoesNotComeOutWithACorrection() {
        var story = out(WRONG);
        var begun = story.text().withBody(markup.clean(WRONG + "<p>Not ready.</p>"));
        var colleague = atTheDesk(own.staffMember());
        var draft = stories.as(colleague, () -> articles.save(story.id(), story.version(), begun));

        correct(draft, story.text().withBody(markup.clean(RIGHT)));

        assertThat(page(story)).contains("at eleven").doesNotContain("Not ready");
        assertThat(stories.as(writer, () -> articles.revisions(story.id())))
                .anyMatch(each -> each.text().equals(begun));
    }

    @Test
    void whatIsNotKnownToBeOursIsNotCorrectedAlone() {
        var story = out(WRONG);
        var pasted = story.text().withBody(markup.clean(RIGHT));

        assertThatThrownBy(() ->
                        stories.as(
                                writer,
                                () ->
                                        corrections.correct(
                                                story.id(),
                                                story.version(),
                                                new NewCorrection(
                                                        NOTE, pasted, How.BROUGHT, Map.of()))))
                .isInstanceOf(NotCorrectable.class);

        var left = stories.as(writer, () -> articles.get(story.id()));
        assertThat(left.version()).isEqualTo(story.version());
        assertThat(page(story)).contains("at ten");
    }

    @Test
    void whatMayNotComeOutIsNotCorrectedEither() {
        var story = out(WRONG);
        stories.as(writer, () -> holds.hold(story.id().work(), "A court order"));

        assertThat(stories.as(writer, () -> corrections.way(story.id())))
                .isEqualTo(CorrectionWay.NOT_OUT);
        assertThatThrownBy(() -> correct(story, story.text().withBody(markup.clean(RIGHT))))
                .isInstanceOf(NotCorrectable.class);
    }

    @Test
    void aCreditAndACaptionAreCorrectedWithTheirPage() {
        var details = new PictureDetails("Boats", "", "Boats", "");
        var source = new PictureSource(Kind.STAFF, "", "");
        var picture =
                stories.as(
                        writer, () -> pictures.add(Upload.of(TestPicture.jpeg()), details, source));
        var lead = new LeadPicture(picture.id(), "Boats at the quay", "Boats");
        var story = out(text(WRONG).picturedBy(Optional.of(lead)));
        var better = new LeadPicture(picture.id(), "Boats at the pier", "Boats");
        var wanted =
                new NewCorrection(
                        "The picture shows the pier, and its maker was not named.",
                        story.text().picturedBy(Optional.of(better)),
                        How.HERE,
                        Map.of(picture.id(), person.fullName()));

        stories.as(writer, () -> corrections.correct(story.id(), story.version(), wanted));

        assertThat(page(story)).contains("Boats at the pier", person.fullName());
        var correction = only(story);
        assertThat(stories.as(writer, () -> reviews.changes(correction.id())))
                .extracting(PartChange::part)
                .containsExactly(Part.CAPTION, Part.CREDIT);
    }

    @Test
    void aLawyeredTextTakesItsSecondPersonAndStillItsNote() {
        var story = out(WRONG);
        var marked =
                stories.as(
                        OTHER_EDITOR,
                        () -> articles.markLawyered(story.id(), story.version(), true));
        var better = story.text().withBody(markup.clean(RIGHT));
        assertThatThrownBy(() -> correct(marked, better)).isInstanceOf(NotCorrectable.class);
        var freed =
                stories.as(
                        writer, () -> articles.markLawyered(story.id(), marked.version(), false));
        assertThatThrownBy(() -> correct(freed, better)).isInstanceOf(NotCorrectable.class);

        var saved = stories.as(writer, () -> articles.save(story.id(), freed.version(), better));
        assertThatThrownBy(() -> stories.as(writer, () -> noted(saved)))
                .isInstanceOf(SecondPersonNeeded.class);
        stories.as(OTHER_EDITOR, () -> noted(saved));

        assertThat(page(story)).contains("at eleven", NOTE);
        assertThat(only(story).state()).isEqualTo(State.TWO_PERSONS);
        assertThat(acts(story)).contains("article.lawyered", "article.lawyeredMarkTakenOff");
    }

    @Test
    void scriptsCorrectMarkAndReview() {
        var story = out(WRONG);
        var script =
                new Script(
                        base,
                        tokenOf(person, TokenScope.READ, TokenScope.WRITE, TokenScope.PUBLISH)
                                .token());
        var other =
                new Script(
                        base,
                        tokenOf(
                                        somebodyWho(Role.EDITOR),
                                        TokenScope.READ,
                                        TokenScope.WRITE,
                                        TokenScope.PUBLISH)
                                .token());
        var seen = script.get("articles/" + story.id());
        var there = "publications/" + story.id() + "/corrections";

        assertThat(script.post(there, seen, "{\"note\": \"\", \"deck\": \"By night\"}").status())
                .isEqualTo(422);
        var done =
                script.post(
                        there, seen, "{\"note\": \"" + NOTE + "\", \"body\": \"" + RIGHT + "\"}");

        assertThat(done.text("signature")).isEqualTo("SINGLE_CORRECTION");
        var correction = "corrections/" + script.get(there).json().path(0).path("id").asText();
        assertThat(script.get(correction + "/changes").json().path(0).path("after").asText())
                .contains("at eleven");
        assertThat(script.get("corrections?limit=200").json().toString()).contains(NOTE);
        assertThat(script.post(correction + "/confirm", "").status()).isEqualTo(403);
        assertThat(other.post(correction + "/confirm", "").text("state")).isEqualTo("CONFIRMED");
        var again = script.get("articles/" + story.id());
        var marked =
                script.put("articles/" + story.id() + "/lawyered", again, "{\"lawyered\": true}");
        assertThat(marked.json().path("lawyered").asBoolean()).isTrue();
        var refused = script.post(there, marked, "{\"note\": \"No\", \"deck\": \"By night\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().toString()).contains("lawyered");
    }

    @Test
    void withoutANoteNothingIsCorrected() {
        var story = out(WRONG);
        var silent =
                new NewCorrection(
                        " ", story.text().withBody(markup.clean(RIGHT)), How.HERE, Map.of());

        assertThatThrownBy(() ->
                        stories.as(
                                writer,
                                () -> corrections.correct(story.id(), story.version(), silent)))
                .isInstanceOf(FieldRefused.class);
    }

    private Article out(String body) {
        return out(text(body));
    }

    private Article out(ArticleText text) {
        var story = stories.as(writer, () -> articles.start(text, How.HERE));
        stories.as(OTHER_EDITOR, () -> publishing.publish(story.id(), story.version()));
        return story;
    }

    private ArticleText text(String body) {
        return own.text("Ferries " + UUID.randomUUID(), body);
    }

    private Publication correct(Article seen, ArticleText text) {
        var wanted = new NewCorrection(NOTE, text, How.HERE, Map.of());
        return stories.as(writer, () -> corrections.correct(seen.id(), seen.version(), wanted));
    }

    private Publication noted(Article seen) {
        return corrections.publishWithNote(seen.id(), seen.version(), NOTE);
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

    private Set<CorrectionId> waiting() {
        return stories.as(writer, () -> reviews.waiting(200)).stream()
                .map(Correction::id)
                .collect(Collectors.toSet());
    }

    private List<String> acts(Article story) {
        var about = Optional.of(new Subject("article", story.id().toString()));
        return stories.as(writer, () -> audit.list(about, Optional.empty(), 50)).items().stream()
                .map(entry -> entry.act().verb())
                .toList();
    }
}
