package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.atTheDesk;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;
import static press.imprimatur.publishing.StoryFixture.REPORTER;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.PictureSource.Kind;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;
import press.imprimatur.publishing.NotForOutside.Because;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.TestPicture;

/** Somebody outside sees a story of ours before it is out, and nothing else. */
@ArquillianTest
class PreviewLinksIT {

    @Inject StoryFixture stories;
    @Inject OwnWorkFixture own;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject Publishing publishing;
    @Inject PreviewLinks links;
    @Inject Holds holds;
    @Inject AuditTrail audit;
    @Inject MovableClock clock;
    @ArquillianResource URL base;

    private final HttpClient outside = HttpClient.newHttpClient();
    private final String headline = "Herons leave " + UUID.randomUUID();
    private Caller writer;
    private Article story;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void writeAStory() {
        writer = atTheDesk(own.staffMember());
        own.declare(Map.of(OwnCover.Way.WEB, Set.of()));
        story = own.write(writer, headline, "<p>The last of them left at noon.</p>", How.HERE);
    }

    @AfterEach
    void takeItBack() {
        clock.run();
        own.takeBack();
    }

    @Test
    void whoHasTheLinkReadsTheDraftAsItIsNow() throws Exception {
        var link = made(story, "Dr <Heron>");

        var page = read(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Preview for Dr &lt;Heron&gt; until", "This is not published.")
                .contains(headline, "The last of them left at noon.")
                .doesNotContain("max-image-preview");
        assertThat(page.headers().map())
                .containsEntry("x-robots-tag", List.of("noindex"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .doesNotContainKey("set-cookie");

        var text = own.text(headline, "<p>They left at one.</p>");
        stories.as(writer, () -> articles.save(story.id(), story.version(), text, How.HERE));
        assertThat(read(link).body()).contains("They left at one.").doesNotContain("at noon");
    }

    @Test
    void ourOwnPicturesAreShownBelowTheLinkAndNoOthers() throws Exception {
        var picture = picture();
        pictured(picture);
        var link = made(story, "A lawyer");

        assertThat(read(link).body()).contains(link.getPath() + "/" + picture.id());
        var shown = read(URI.create(link.getPath() + "/" + picture.id()));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("content-type")).contains("image/jpeg");
        assertThat(shown.headers().firstValue("cache-control")).contains("no-store");
        assertThat(read(URI.create(link.getPath() + "/" + picture().id())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLinkThatIsOverRevokedOrUnknownLeadsToThePageForWhatIsNotThere() throws Exception {
        var over = made(story, "Early");
        var revoked = made(story, "Late");
        assertThat(valid()).extracting(PreviewLink::recipient).containsExactly("Late", "Early");
        stories.as(
                OTHER_EDITOR,
                () -> {
                    links.revoke(valid().get(0).id());
                    return revoked;
                });

        assertNothingAt(revoked);
        assertNothingAt(URI.create("/preview/" + "x".repeat(43)));
        assertThat(read(over).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofDays(2));
        assertNothingAt(over);
        assertThat(valid()).isEmpty();
    }

    @Test
    void whatIsHeldOrKilledAfterwardsIsNotThereAnyMore() throws Exception {
        var link = made(story, "A witness");
        stories.as(OTHER_EDITOR, () -> publishing.publish(story.id(), story.version()));
        assertThat(read(link).statusCode()).isEqualTo(200);

        stories.as(OTHER_EDITOR, () -> publishing.kill(story.id(), "It is wrong"));
        assertNothingAt(link);
        assertRefused(story, Because.KILLED);

        var held = own.write(writer, "Held " + headline, "<p>They left.</p>", How.HERE);
        var other = made(held, "A witness");
        stories.as(EDITOR, () -> holds.hold(held.id().work(), "Do not name them"));
        assertNothingAt(other);
        assertRefused(held, Because.NOT_PERMITTED);
    }

    @Test
    void whatIsNotWhollyOursIsShownToNobodyWhateverItsTermsPermit() throws Exception {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL);
        assertThat(stories.as(EDITOR, () -> publishing.preview(reprint.id()))).isPresent();
        assertRefused(reprint, Because.NOT_OWN);

        var link = made(story, "A friend");
        var licensed = stories.picture();
        stories.licence(licensed);
        var pictured = pictured(licensed);
        assertThat(stories.as(EDITOR, () -> publishing.preview(pictured.id()))).isPresent();
        assertNothingAt(link);
        assertRefused(pictured, Because.NOT_OWN);
    }

    @Test
    void everyMakingAndRevocationIsInTheAuditAndALookOnceAnHour() throws Exception {
        var link = made(story, "Ann Lee");
        read(link);
        read(link);
        clock.advance(Duration.ofMinutes(61));
        read(link);
        stories.as(
                OTHER_EDITOR,
                () -> {
                    links.revoke(valid().get(0).id());
                    return link;
                });
        read(link);

        var about = Optional.of(new Subject("article", story.id().toString()));
        var told =
                stories.as(EDITOR, () -> audit.list(about, Optional.empty(), 50)).items().stream()
                        .filter(entry -> entry.act().verb().startsWith("article.preview"))
                        .toList();
        assertThat(told)
                .extracting(entry -> entry.act().verb())
                .containsExactly(
                        "article.previewLinkRevoked",
                        "article.previewSeen",
                        "article.previewSeen",
                        "article.previewLinkMade");
        assertThat(told).extracting(entry -> entry.act().summary()).containsOnly("Ann Lee");
        assertThat(told.toString()).doesNotContain(link.getPath().substring(9));
    }

    @Test
    void onlyEditorsMakeOneAndTheyNameSomebodyAndAnEnd() {
        assertThatThrownBy(() -> made(REPORTER, story, "A friend", 2))
                .isInstanceOf(NotAllowed.class);
        assertRefusedAt("recipient", " ", 2);
        assertRefusedAt("days", "A friend", 0);
        assertRefusedAt("days", "A friend", 15);
        assertThat(valid()).isEmpty();
    }

    private void assertRefusedAt(String field, String recipient, int days) {
        assertThatThrownBy(() -> made(OTHER_EDITOR, story, recipient, days))
                .isInstanceOfSatisfying(
                        FieldRefused.class, refused -> assertThat(refused.field()).contains(field));
    }

    private void assertRefused(Article article, Because why) {
        assertThatThrownBy(() -> made(article, "A friend"))
                .isInstanceOfSatisfying(
                        NotForOutside.class,
                        refused -> assertThat(refused.key()).isEqualTo(why.key()));
    }

    private void assertNothingAt(URI address) throws Exception {
        var answer = read(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such page").doesNotContain(headline);
    }

    private HttpResponse<String> read(URI address) throws Exception {
        var there = base.toURI().resolve(address.getPath());
        return outside.send(HttpRequest.newBuilder(there).build(), BodyHandlers.ofString());
    }

    private URI made(Article article, String recipient) {
        return made(OTHER_EDITOR, article, recipient, 2);
    }

    private URI made(Caller by, Article article, String recipient, int days) {
        return stories.as(by, () -> links.make(article.id(), new NewPreviewLink(recipient, days)));
    }

    private List<PreviewLink> valid() {
        return stories.as(OTHER_EDITOR, () -> links.valid(story.id()));
    }

    private Picture picture() {
        var details = new PictureDetails("Herons", "", "", "");
        var source = new PictureSource(Kind.STAFF, "", "");
        return stories.as(
                writer, () -> pictures.add(Upload.of(TestPicture.jpeg()), details, source));
    }

    private Article pictured(Picture picture) {
        var lead = Optional.of(new LeadPicture(picture.id(), "Herons", "Herons"));
        return stories.as(
                writer,
                () -> articles.save(story.id(), story.version(), story.text().picturedBy(lead)));
    }
}
