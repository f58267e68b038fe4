package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.atTheDesk;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.clearance.DeskRequests;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureFiles;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.PictureSource.Kind;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.rights.WorkDescriptions;
import press.imprimatur.terms.Verdict;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.TestPicture;

/** Where a picture is from decides what it needs; what its file says is a claim. */
@ArquillianTest
class OwnPicturesIT {

    @Inject StoryFixture stories;
    @Inject OwnWorkFixture own;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject PictureFiles files;
    @Inject WorkDescriptions descriptions;
    @Inject Publishing publishing;
    @Inject DeskRequests wishes;
    @Inject Sentences sentences;

    private Caller writer;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void declare() {
        writer = atTheDesk(own.staffMember());
        own.declare(Map.of(OwnCover.Way.WEB, Set.of()));
    }

    @AfterEach
    void takeItBack() {
        own.takeBack();
    }

    @Test
    void aPictureOfTheStaffIsGreenAtOnceAndNoMoreThanThat() {
        assertThat(shown(picture(TestPicture.jpeg(), "", Kind.STAFF))).isEqualTo(Verdict.PERMIT);
        assertThat(shown(picture(TestPicture.jpeg(), "", Kind.NOT_KNOWN))).isEqualTo(Verdict.DENY);
        assertThat(shown(picture(TestPicture.jpeg(), "Ann Lee/AP", Kind.STAFF)))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aFileThatSpeaksAgainstTheStaffIsAskedAboutByName() {
        var picture = picture(creditedInTheFile("AP"), "", Kind.STAFF);
        var story = pictured(picture);

        var reasons =
                stories.as(writer, () -> publishing.readiness(story.id())).page().reasons().stream()
                        .map(reason -> reason.sentence(sentences))
                        .toList();

        assertThat(reasons).singleElement().asString().contains("its file is credited to AP");
    }

    @Test
    void whatTheFileSaysIsAClaimUntilSomebodySaysIt() {
        var picture = picture(saidInTheFile("NO SALES"), "", Kind.NOT_KNOWN);

        assertThat(picture.details().credit()).isEmpty();
        var facts = stories.as(writer, () -> files.facts(picture.id()));
        assertThat(facts.instructions()).containsExactly("NO SALES");
        var known = stories.as(writer, () -> descriptions.of(picture.id().work()));
        assertThat(known.description().instructions()).containsExactly("NO SALES");
        assertThat(known.by()).isEmpty();
    }

    @Test
    void whatIsNotOfTheStaffIsPreparedForTheRightsDesk() {
        var details = new PictureDetails("Floes", "Mark Harbour", "", "https://free.example/ice");
        var licensed = new PictureSource(Kind.CREATIVE_COMMONS, "Mark Harbour", "CC BY-SA 4.0");

        var picture =
                stories.as(
                        writer,
                        () -> pictures.add(Upload.of(TestPicture.jpeg()), details, licensed));

        var wish = stories.as(writer, () -> wishes.find(picture.id().work()).orElseThrow());
        assertThat(wish.prepared())
                .contains("template=cc-by-sa-4.0", "credit=Mark+Harbour", "picture=true");
        assertThat(wish.about()).isEqualTo("A Creative Commons licence: Floes");
    }

    @Test
    void whereAPictureIsFromCanBeSaidAnew() {
        var picture = picture(TestPicture.jpeg(), "", Kind.NOT_KNOWN);
        var story = pictured(picture);
        assertThat(page(story)).isEqualTo(Verdict.DENY);

        var handout = saidAnew(writer, picture, new PictureSource(Kind.HANDOUT, "Harbour", ""));
        var wished = stories.as(writer, () -> wishes.find(picture.id().work()));
        assertThat(wished.orElseThrow().prepared()).contains("template=handout");

        saidAnew(writer, handout, new PictureSource(Kind.STAFF, "", ""));
        assertThat(page(story)).isEqualTo(Verdict.PERMIT);
        assertThat(stories.as(writer, () -> wishes.find(picture.id().work()))).isEmpty();
    }

    @Test
    void whoDidNotBringItInNamesTheMemberOfStaffWhoMadeIt() {
        var picture = picture(TestPicture.jpeg(), "", Kind.NOT_KNOWN);
        var colleague = own.staffMember();

        assertThatThrownBy(() ->
                        saidAnew(
                                atTheDesk(colleague),
                                picture,
                                new PictureSource(Kind.STAFF, "", "")))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.field()).contains("maker"));
        saidAnew(
                atTheDesk(colleague),
                picture,
                new PictureSource(Kind.STAFF, colleague.fullName(), ""));

        assertThat(page(pictured(picture))).isEqualTo(Verdict.PERMIT);
    }

    private Picture saidAnew(Caller by, Picture picture, PictureSource source) {
        return stories.as(
                by,
                () -> pictures.change(picture.id(), picture.version(), picture.details(), source));
    }

    private Verdict page(Article story) {
        return stories.as(writer, () -> publishing.readiness(story.id())).page().verdict();
    }

    private Picture picture(byte[] file, String credit, Kind kind) {
        var details = new PictureDetails("Herons", credit, "", "");
        var source = new PictureSource(kind, "", "");
        return stories.as(writer, () -> pictures.add(Upload.of(file), details, source));
    }

    private Verdict shown(Picture picture) {
        return page(pictured(picture));
    }

    private Article pictured(Picture picture) {
        var story = own.write(writer, "Herons pictured", "<p>They left.</p>", How.HERE);
        var lead = Optional.of(new LeadPicture(picture.id(), "Herons", "Herons"));
        return stories.as(
                writer,
                () -> articles.save(story.id(), story.version(), story.text().picturedBy(lead)));
    }

    /** A JPEG with an IPTC credit, as programs for photographers write it. */
    private static byte[] creditedInTheFile(String credit) {
        return withIptc(110, credit);
    }

    private static byte[] saidInTheFile(String instructions) {
        return withIptc(40, instructions);
    }

    private static byte[] withIptc(int dataset, String said) {
        var words = said.getBytes(UTF_8);
        var block = new ByteArrayOutputStream();
        block.writeBytes("Photoshop 3.0\0".getBytes(UTF_8));
        block.writeBytes(new byte[] {0x1c, 2, (byte) dataset, 0, (byte) words.length});
        block.writeBytes(words);
        var plain = TestPicture.jpeg();
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        file.writeBytes(new byte[] {(byte) 0xff, (byte) 0xed, 0, (byte) (block.size() + 2)});
        file.writeBytes(block.toByteArray());
        file.write(plain, 2, plain.length - 2);
        return file.toByteArray();
    }
}
