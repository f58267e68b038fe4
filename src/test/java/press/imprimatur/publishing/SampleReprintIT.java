package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.ingest.Intake;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.Furniture.LabelledLink;
import press.imprimatur.publishing.Furniture.Promotion;
import press.imprimatur.publishing.SiteLook.DateForm;
import press.imprimatur.publishing.SiteLook.ReprintDate;
import press.imprimatur.publishing.SiteLook.Theme;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.SamplePages;
import press.imprimatur.testing.TestPicture;

/**
 * The page that a real outlet made of a partner's story is made here: its promotion on top, its
 * headline, its picture, its day and its reprint line, and all of the partner's text, each word for
 * word and in that order.
 */
@ArquillianTest
class SampleReprintIT {

    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private final SamplePages sample = SamplePages.best();
    private final Element wanted = Jsoup.parse(sample.reprint());

    @Inject StoryFixture stories;
    @Inject Intake intake;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject Publishing publishing;
    @Inject SiteFurniture furniture;
    @Inject MovableClock clock;
    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void takeItAway() {
        clock.run();
        furnish(Furniture.EMPTY);
    }

    @Test
    void the_page_that_an_outlet_made_of_a_partners_story_is_made_word_for_word() throws Exception {
        var day = LocalDate.parse(wanted.selectFirst("article time").text(), AMERICAN);
        clock.stopAt(day.atTime(12, 0).atZone(clock.getZone()).toInstant());
        var outlet = stories.outlet();
        var article = pictured(pasted(outlet));
        grant(outlet, article);
        furnish(promoting(wanted.selectFirst(".promo a"), ReprintDate.OURS));

        var made = get(publish(article));

        assertThat(
                        said(
                                made,
                                "aside.promotion a, h1, figcaption, .dates time, .credit-line, .text *"))
                .containsSubsequence(said(wanted, ".promo a, h1, figcaption, time, article > *"));
        assertThat(made.select("aside.promotion a").attr("href"))
                .isEqualTo(wanted.select(".promo a").attr("href"));
        assertThat(made.select("figure img").attr("alt"))
                .isEqualTo(wanted.select("figure img").attr("alt"));
        assertThat(made.select(".link-back time").attr("datetime")).isEqualTo(original());
    }

    @Test
    void the_same_page_has_the_day_of_the_partners_story_beside_ours_or_instead() throws Exception {
        var line = wanted.selectFirst(".promo a");
        var day = LocalDate.parse(wanted.selectFirst("article time").text(), AMERICAN);
        clock.stopAt(day.atTime(12, 0).atZone(clock.getZone()).toInstant());
        var outlet = stories.outlet();
        var article = pictured(pasted(outlet));
        grant(outlet, article);
        var path = publish(article);
        var theirs = AMERICAN.format(sample.published());

        furnish(promoting(line, ReprintDate.BOTH));
        assertThat(get(path).select(".dates time").eachText())
                .containsExactly(wanted.select("article time").text(), theirs);

        furnish(promoting(line, ReprintDate.ORIGINAL));
        var teaser = ".teaser:has(h2 a[href=" + path + "]) .dates time";
        var month = "/archive/%d/%02d".formatted(day.getYear(), day.getMonthValue());
        assertThat(get(month).select(teaser).eachText()).containsExactly(theirs);
        var instead = get(path);
        assertThat(instead.select(".dates time").eachText()).containsExactly(theirs);
        assertThat(instead.select(".dates time").attr("datetime")).isEqualTo(original());
        assertThat(instead.select("meta[property=article:published_time]").attr("content"))
                .isEqualTo(original());
        assertThat(instead.select("script[type=application/ld+json]").first().data())
                .contains("\"datePublished\":\"" + original() + "\",\"dateModified\":\"" + day);
    }

    /** When the partner published it, to the letter. */
    private String original() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(sample.published());
    }

    /** The words of a page in their order, without the blanks of its markup. */
    private static List<String> said(Element page, String parts) {
        var said = new ArrayList<String>();
        for (var part : page.select(parts)) {
            var words = part.is("figcaption") ? captionAndCredit(part) : part.text();
            if (!words.isEmpty() && (said.isEmpty() || !said.getLast().equals(words))) {
                said.add(words);
            }
        }
        return said;
    }

    /** Ours names the licence of the picture as well: that outlet owed it, and left it out. */
    private static String captionAndCredit(Element caption) {
        var ours = caption.select(".caption, .credit").eachText();
        return ours.isEmpty() ? caption.text() : String.join(" ", ours);
    }

    /** Other tests take the same page in: one that came before would be that story once more. */
    private Article pasted(Outlet outlet) {
        var original = sample.original() + "<!-- " + outlet.id() + " -->";
        var page =
                new PastedPage(
                        original.getBytes(UTF_8),
                        Optional.of("UTF-8"),
                        sample.address().toString(),
                        Optional.of(outlet.id()));
        return stories.as(EDITOR, () -> articles.get(intake.paste(page).article()));
    }

    private Article pictured(Article article) {
        var shown = wanted.selectFirst("figure img").attr("alt");
        var details =
                new PictureDetails(
                        sample.pictureCaption(),
                        sample.pictureCredit(),
                        shown,
                        "https://commons.example/file");
        var picture = stories.as(EDITOR, () -> pictures.add(TestPicture.jpeg(), details));
        stories.licence(picture);
        var lead = new LeadPicture(picture.id(), sample.pictureCaption(), shown);
        var slug = "sample-" + UUID.randomUUID();
        return stories.as(
                EDITOR,
                () ->
                        articles.save(
                                article.id(),
                                article.version(),
                                article.text().at(slug).picturedBy(Optional.of(lead))));
    }

    private void grant(Outlet outlet, Article article) {
        var scope = Scope.of(article.id().work());
        stories.record(
                outlet,
                Terms.allowing(scope, Use.WEB_FULL, Use.FEED_FULL)
                        .owing(Duty.creditLine(sample.reprintLine(), "TOP")));
    }

    private String publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()))
                .address()
                .getPath();
    }

    private static Furniture promoting(Element line, ReprintDate reprints) {
        var link = new LabelledLink(line.text(), URI.create(line.attr("href")));
        var promotion = new Promotion(link, Optional.empty(), Optional.empty(), Optional.empty());
        var look =
                new SiteLook(
                        Theme.COURIER,
                        Optional.empty(),
                        DateForm.DAY,
                        Optional.of(Locale.US),
                        reprints);
        return new Furniture(List.of(promotion), List.of(), List.of(), look);
    }

    private void furnish(Furniture wanted) {
        stories.as(
                EDITOR,
                () -> {
                    furniture.change(wanted, furniture.details().version());
                    return true;
                });
    }

    private Element get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base.toString()).resolve(path)).build();
        try (var reader = HttpClient.newHttpClient()) {
            return Jsoup.parse(reader.send(request, BodyHandlers.ofString()).body());
        }
    }
}
