package press.imprimatur.demonstration.internal;

import static press.imprimatur.demonstration.internal.DemonstrationPeople.ZONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.ingest.Intake;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.rights.Making.How;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Window;

/** The stories of the demonstration, and how far each has come. */
@ApplicationScoped
class DemonstrationStories {

    private static final PictureSource STAFF = new PictureSource(PictureSource.Kind.STAFF, "", "");

    @Inject DemonstrationPeople people;
    @Inject DemonstrationPermissions permissions;
    @Inject DemonstrationNegotiations negotiations;
    @Inject Outlets outlets;
    @Inject Intake intake;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject Publishing publishing;
    @Inject Markup markup;
    @Inject Clock clock;

    void load() {
        permissions.declareOwnWork();
        ownStories();
        var light = outlet("Northern Light Review", "northernlight.example", "Signe Aalto");
        lightStories(light);
        deltaStories(outlet("Delta Wire", "delta-wire.example", "Mara Quill"));
    }

    private void ownStories() {
        publish(pictured(ferry()));
        publish(lamps());
        var baker =
                own(
                        "The baker who closed at noon",
                        "",
                        "<p>By half past eleven there is nothing left but the smell. At noon Ivo"
                                + " Marten turns the sign and sleeps.</p>");
        people.asReporter(() -> articles.offer(baker.id(), baker.version()));
        pasted(
                "Council counts the trees it forgot to plant",
                "<p>There should be four hundred and six. There are stakes for all of them.</p>");
    }

    private Article ferry() {
        return own(
                "Night ferry returns to the harbour after eleven years",
                "The first crossing carried nine cars, two cyclists and a piano.",
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
                "The lamps on the mole are lit again",
                "",
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

    private void lightStories(Outlet light) {
        var keepers = reprint("lighthouse-keepers");
        permissions.grant(light, keepers.id().work(), "Lighthouse keepers, by mail", Window.ALWAYS);
        publish(keepers);
        permissions.agreement(light, Window.through(today().plusDays(20), ZONE));
        publish(reprint("river-gauge"));
    }

    private void deltaStories(Outlet delta) {
        var trucks = reprint("salt-trucks");
        var seeds = reprint("seed-bank");
        var nextWeek = Window.from(today().plusDays(7).atStartOfDay(ZONE).toInstant());
        permissions.grant(delta, seeds.id().work(), "Seed bank, from next week", nextWeek);
        var tram = reprint("tram-bell");
        var over = Window.through(today().minusDays(4), ZONE);
        permissions.grant(delta, tram.id().work(), "Tram bell, until last week", over);
        permissions.revoked(delta, tram.id().work());
        permissions.draft(delta);
        negotiations.begin(delta, trucks.id().work());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private Outlet outlet(String name, String domain, String contact) {
        var line = "This story was first published by " + name + " and appears here by permission.";
        var details = new OutletDetails(name, domain, contact, "permissions@" + domain, line);
        return people.asRightsEditor(() -> outlets.add(details));
    }

    private Article own(String headline, String deck, String html) {
        var details = TextDetails.headed(headline, "en").withDeck(deck).withByline("Ada Brook");
        var text = new ArticleText(details, markup.clean(html), Optional.empty());
        return people.asReporter(() -> articles.start(text));
    }

    /** One of which nobody has said yet whose it is. */
    private void pasted(String headline, String html) {
        var details = TextDetails.headed(headline, "en");
        var text = new ArticleText(details, markup.clean(html), Optional.empty());
        people.asReporter(() -> articles.start(text, How.BROUGHT));
    }

    private Article reprint(String name) {
        var page =
                new PastedPage(
                        resource(name + ".html"), Optional.of("utf-8"), "", Optional.empty());
        var taken = people.asEditor(() -> intake.paste(page));
        return people.asEditor(() -> articles.get(taken.article()));
    }

    private Picture picture() {
        var details =
                new PictureDetails(
                        "The quay by night", "Drawing: Ada Brook", "A quay by night", "");
        return people.asReporter(
                () -> pictures.add(Upload.of(HarbourDrawing.png()), details, STAFF));
    }

    private void publish(Article article) {
        people.asEditor(() -> publishing.publish(article.id(), article.version()));
    }

    private static byte[] resource(String name) {
        try (var stream =
                DemonstrationStories.class.getResourceAsStream("/demonstration/" + name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
