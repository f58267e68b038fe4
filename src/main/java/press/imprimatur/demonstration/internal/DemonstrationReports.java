package press.imprimatur.demonstration.internal;

import static press.imprimatur.demonstration.internal.DemonstrationSections.CITY;
import static press.imprimatur.demonstration.internal.DemonstrationSections.COAST;
import static press.imprimatur.demonstration.internal.DemonstrationSections.HARBOUR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.Tags;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.rights.Making.How;

/** What the staff of the demonstration report themselves. */
@ApplicationScoped
class DemonstrationReports {

    private static final PictureSource STAFF = new PictureSource(PictureSource.Kind.STAFF, "", "");

    @Inject DemonstrationPeople people;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject Publishing publishing;
    @Inject Markup markup;

    void load() {
        publish(dune());
        publish(fishHall());
        publish(pilots());
        publish(pictured(ferry()));
        publish(lamps());
        var baker =
                own(
                        headed("The baker who closed at noon", "").withSection(CITY),
                        "<p>By half past eleven there is nothing left but the smell. At noon Ivo"
                                + " Marten turns the sign and sleeps.</p>");
        people.asReporter(() -> articles.offer(baker.id(), baker.version()));
        pasted(
                "Council counts the trees it forgot to plant",
                "<p>There should be four hundred and six. There are stakes for all of them.</p>");
    }

    private Article dune() {
        return own(
                headed(
                                "The dune that moved forty metres in a winter",
                                "Surveyors put their stakes in again, further inland.")
                        .withSection(COAST)
                        .withTags(new Tags(List.of("Dunes", "Storms"))),
                """
                <p>In October the dune stood before the third bench. On Saturday the third bench
                stood in front of nothing at all, and the dune had the path.</p>
                <p>Nobody will push it back. A fence of willow is to show it where to rest.</p>
                """);
    }

    private Article fishHall() {
        return own(
                headed(
                                "The old fish hall will be a library by spring",
                                "The scales stay, and so does the drain in the floor.")
                        .withKicker("Rebuilding")
                        .withSection(CITY)
                        .withTags(new Tags(List.of("Libraries"))),
                """
                <p>Nine thousand books move in before Easter, most of them from the school
                cellar, all of them dried first.</p>
                <p>The council paid for the roof. The reading lamps are a gift of the women who
                sorted herring here until the hall closed.</p>
                """);
    }

    private Article pilots() {
        return own(
                headed(
                                "Pilots want ships to slow down in the channel",
                                "Four knots less would cost an hour and save the banks, they say.")
                        .withSection(HARBOUR)
                        .withTags(new Tags(List.of("Pilots", "Shipping"))),
                """
                <p>The pilots of the harbour have measured the wash of two hundred ships. Above
                nine knots it reaches the reeds.</p>
                <p>The harbour master says that he will read the figures before he says
                anything about them.</p>
                """);
    }

    private Article ferry() {
        return own(
                headed(
                                "Night ferry returns to the harbour after eleven years",
                                "The first crossing carried nine cars, two cyclists and a piano.")
                        .withSection(HARBOUR)
                        .withTags(new Tags(List.of("Ferries", "Shipping"))),
                """
                <p>The night ferry left the old quay at ten past eleven, ten minutes late and
                eleven years after everybody had stopped waiting for it.</p>
                <p>“I kept my ticket,” said one of the cyclists, who had bought it in the week
                in which the line was closed. The purser let him on.</p>
                <h2>A crossing that pays for itself</h2>
                <p>The harbour company says that lorries will pay for the nights on which
                nobody else comes. On the first night nobody asked.</p>
                """);
    }

    private Article lamps() {
        return own(
                headed("The lamps on the mole are lit again", "").withSection(HARBOUR),
                "<p>All fourteen of them, since Tuesday, from dusk on. The fifteenth was"
                        + " never found.</p>");
    }

    private Article pictured(Article ferry) {
        var picture = picture();
        var lead = new LeadPicture(picture.id(), "The quay on Monday night", "A quay by night");
        return people.asReporter(() ->
                articles.save(
                        ferry.id(), ferry.version(), ferry.text().picturedBy(Optional.of(lead))));
    }

    private Picture picture() {
        var details =
                new PictureDetails(
                        "The quay by night", "Drawing: Ada Brook", "A quay by night", "");
        return people.asReporter(
                () -> pictures.add(Upload.of(HarbourDrawing.png()), details, STAFF));
    }

    private static TextDetails headed(String headline, String deck) {
        return TextDetails.headed(headline, "en").withDeck(deck).withByline("Ada Brook");
    }

    private Article own(TextDetails details, String html) {
        var text = new ArticleText(details, markup.clean(html), Optional.empty());
        return people.asReporter(() -> articles.start(text));
    }

    /** One of which nobody has said yet whose it is. */
    private void pasted(String headline, String html) {
        var details = TextDetails.headed(headline, "en");
        var text = new ArticleText(details, markup.clean(html), Optional.empty());
        people.asReporter(() -> articles.start(text, How.BROUGHT));
    }

    private void publish(Article article) {
        people.asEditor(() -> publishing.publish(article.id(), article.version()));
    }
}
