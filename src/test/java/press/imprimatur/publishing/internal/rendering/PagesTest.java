package press.imprimatur.publishing.internal.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.internal.rendering.StoryFixture.MASTHEAD;
import static press.imprimatur.publishing.internal.rendering.StoryFixture.ORIGINAL;
import static press.imprimatur.publishing.internal.rendering.StoryFixture.PUBLISHED;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Tags;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.publishing.internal.duties.DutyWords;
import press.imprimatur.publishing.internal.duties.WorkWords;

class PagesTest {

    private final Pages pages = new Pages();

    @Test
    void writesAReprintByteByByte() throws IOException {
        assertThat(pages.story(StoryFixture.reprint())).isEqualTo(expected("reprint.html"));
    }

    @Test
    void writesAFrontPageByteByByte() throws IOException {
        var front =
                new FrontView(
                        MASTHEAD,
                        Optional.of(pictured("Ferries & tithes")),
                        List.of(teaser("Tides", "Harbour Wire")),
                        List.of(
                                new FrontView.Strip(
                                        new SectionLink("World", "/sections/world"),
                                        List.of(teaser("Ports", "Harbour Wire")))),
                        Optional.of("/latest/before/x"));

        assertThat(pages.front(front)).isEqualTo(expected("front.html"));
    }

    @Test
    void writesWhatStandsWhereAStoryWasByteByByte() throws IOException {
        var gone =
                new GoneView(
                        MASTHEAD,
                        StoryFixture.reprint().original(),
                        Optional.of(Instant.parse("2027-03-14T23:00:00Z")),
                        Optional.empty());

        assertThat(pages.gone(gone)).isEqualTo(expected("gone.html"));
    }

    @Test
    void speaksKoreanOnASiteThatDoes() {
        var korean =
                Masthead.of(
                        new Newsroom(
                                "\uD56D\uAD6C\uC2E0\uBB38",
                                URI.create("https://courier.example"),
                                ZoneId.of("Asia/Seoul"),
                                "ko-KR"));
        var gone =
                new GoneView(
                        korean,
                        StoryFixture.reprint().original(),
                        Optional.of(Instant.parse("2027-03-14T15:00:00Z")),
                        Optional.empty());

        var page = Jsoup.parse(pages.gone(gone));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ko");
        assertThat(page.select("h1").text())
                .contains("2027\uB144 3\uC6D4 14\uC77C")
                .endsWith("\uAC8C\uC7AC\uB418\uC5C8\uC2B5\uB2C8\uB2E4");
        assertThat(page.text()).doesNotContain("Archive").doesNotContain("story");
    }

    @Test
    void speaksEnglishWhereALanguageIsNotWrittenYet() {
        var room =
                new Newsroom(
                        "De Koerier",
                        URI.create("https://courier.example"),
                        ZoneId.of("Europe/Amsterdam"),
                        "nl");

        assertThat(Masthead.of(room).language()).isEqualTo("en");
        assertThat(Masthead.of(room).say("readers.site.archive")).isEqualTo("Archive");
    }

    @Test
    void saysToSearchEnginesHowAPageOfTheNewsroomsWordsBegins() {
        var words = "We write about the harbour. ".repeat(20);

        var shown = Jsoup.parse(pages.words(new WordsView(MASTHEAD, "/about", "About", words)));

        assertThat(shown.select("meta[name=description]").attr("content"))
                .startsWith("We write about the harbour. We")
                .endsWith("\u2026")
                .hasSizeLessThan(165);
    }

    @Test
    void namesTheNewsroomAsHolderOfItsOwnStory() {
        var page = Jsoup.parse(pages.story(StoryFixture.own()));

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://courier.example/stories/ferries");
        assertThat(page.select("meta[name=robots]").attr("content"))
                .isEqualTo("max-image-preview:large");
        assertThat(page.select("script").html())
                .contains(
                        "\"copyrightHolder\":{\"@type\":\"Organization\",\"name\":\"The Example"
                                + " Courier\"}")
                .doesNotContain("isBasedOn");
    }

    @Test
    void saysToMachinesOfWhatDayAnOriginalIsThatNamedNoTime() {
        var day = OriginalDate.day(LocalDate.of(2026, 2, 28));
        var address = URI.create("https://harbour.example/2026/ferries.html");
        var original = new OriginalView("Harbour Wire", Optional.of(address), Optional.of(day));

        var page = Jsoup.parse(pages.story(StoryFixture.reprintOf(original)));

        assertThat(page.select("script").html())
                .contains(
                        "\"url\":\"https://harbour.example/2026/ferries.html\","
                                + "\"datePublished\":\"2026-02-28\","
                                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Harbour Wire\"}}");
        assertThat(page.select("time[datetime=2026-02-28]").text()).isEqualTo("28 February 2026");
    }

    @Test
    void letsATableBeWiderThanASmallScreen() {
        var table = "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>";
        var own = StoryFixture.own();
        var story =
                new StoryView(
                        own.masthead(),
                        own.path(),
                        StoryFixture.text("<p>x</p>\n" + table),
                        own.published(),
                        own.modified(),
                        own.original(),
                        own.lead(),
                        own.pictures(),
                        own.words(),
                        List.of(),
                        Optional.empty());

        assertThat(pages.story(story))
                .contains(
                        "<div class=\"table\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">"
                                + table
                                + "</div>");
    }

    @Test
    void putsTheKickerAboveTheHeadline() {
        var page = Jsoup.parse(pages.story(under("On the water")));

        assertThat(page.select("header > .kicker + h1")).hasSize(1);
        assertThat(page.select(".kicker").text()).isEqualTo("On the water");
        assertThat(Jsoup.parse(pages.story(under(""))).select(".kicker")).isEmpty();
    }

    @Test
    void leadsFromABylineToWhatEachOfItsAuthorsWroteAndKeepsItToTheLetter() {
        var own = StoryFixture.own();
        var details = own.text().details().withByline("Ada Wong, Ben Okafor and the night desk");

        var page = Jsoup.parse(pages.story(saying(details)));

        assertThat(page.select(".byline").text())
                .isEqualTo("By Ada Wong, Ben Okafor and the night desk");
        assertThat(page.select(".byline a").eachAttr("href"))
                .containsExactly(
                        "/authors/ada-wong", "/authors/ben-okafor", "/authors/the-night-desk");
    }

    @Test
    void leadsFromItsTagsToWhatElseIsAboutThat() {
        var details = StoryFixture.own().text().details().withTags(Tags.of("Ports, 기후"));

        var page = Jsoup.parse(pages.story(saying(details)));

        assertThat(page.select("a[rel=tag]").eachText()).containsExactly("Ports", "기후");
        assertThat(page.select("a[rel=tag]").eachAttr("href"))
                .containsExactly("/tags/ports", "/tags/%EA%B8%B0%ED%9B%84");
        assertThat(page.select("script").html()).contains("\"keywords\":\"Ports, 기후\"");
    }

    @Test
    void showsNoPictureOnListsForWhichMoreIsOwedThanAListCanSay() {
        var picture = StoryFixture.reprint().lead().orElseThrow();
        var link = List.of(ORIGINAL);
        var owing = new WorkWords(List.of(), List.of(), List.of(), link, List.of(), List.of());

        assertThat(TeaserPicture.of(picture, owing)).isEmpty();
        assertThat(TeaserPicture.of(picture, WorkWords.NONE))
                .hasValueSatisfying(shown ->
                        assertThat(shown.credits()).containsExactly("Mark Example/WikiCommons"));
    }

    @Test
    void saysWhoPaidForAStoryAboveItOnListsAndInFeeds() {
        var paid = saying(StoryFixture.own().text().details().withSponsor("Bank & <Sons>"));

        var page = Jsoup.parse(pages.story(paid));

        assertThat(page.select("article > header > .sponsored").text())
                .isEqualTo("Paid content · Bank & <Sons>");
        assertThat(page.select("script[type=application/ld+json]").first().data())
                .contains("AdvertiserContentArticle", "\"sponsor\"");
        var item = FeedItems.of(new FeedItemView(paid, "urn:uuid:1", false));
        assertThat(Jsoup.parse(item.html()).select("p:first-child > strong").text())
                .isEqualTo("Paid content · Bank & <Sons>");
    }

    @Test
    void callsAStoryOfOursWhatSearchEnginesAreToCallItAndAPartnersWhatTheyCalledIt() {
        var details = StoryFixture.own().text().details();
        var called = details.withTitle("Ferries today").withDescription("Which ones run");

        var own = Jsoup.parse(pages.story(saying(called)));

        assertThat(own.title()).startsWith("Ferries today – ");
        assertThat(own.select("meta[property=og:title]").attr("content"))
                .isEqualTo("Ferries today");
        assertThat(own.select("meta[name=description]").attr("content"))
                .isEqualTo("Which ones run");
        assertThat(own.select("h1").text()).isEqualTo(details.headline());
    }

    private static StoryView under(String kicker) {
        return saying(StoryFixture.own().text().details().withKicker(kicker));
    }

    private static StoryView saying(TextDetails details) {
        var own = StoryFixture.own();
        var words = own.text();
        return new StoryView(
                own.masthead(),
                own.path(),
                new PublicText(details, words.body(), words.summary()),
                own.published(),
                own.modified(),
                own.original(),
                own.lead(),
                own.pictures(),
                own.words(),
                List.of(),
                Optional.empty());
    }

    @Test
    void cannotBeMadeToRunAnythingByAnyText() {
        var evil = "\"'></title></script><script>alert(1)</script><!--";
        var story = StoryFixture.reprint();
        var words =
                new PublicText(
                        TextDetails.headed(evil, "en")
                                .withKicker(evil)
                                .withDeck(evil)
                                .withByline(evil)
                                .withDateline(evil),
                        story.text().body(),
                        evil);
        var owed =
                new DutyWords(
                        new WorkWords(
                                List.of(evil),
                                List.of(evil),
                                List.of(evil),
                                List.of(),
                                List.of(),
                                List.of(evil)),
                        Map.of(),
                        Optional.empty(),
                        true,
                        List.of(),
                        List.of());

        var page =
                Jsoup.parse(
                        pages.story(
                                new StoryView(
                                        MASTHEAD,
                                        story.path(),
                                        words,
                                        PUBLISHED,
                                        Optional.empty(),
                                        Optional.of(
                                                new OriginalView(
                                                        evil,
                                                        Optional.of(ORIGINAL),
                                                        Optional.empty())),
                                        story.lead(),
                                        story.pictures(),
                                        owed,
                                        List.of(),
                                        Optional.empty())));

        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("script[type=application/ld+json]")).hasSize(2);
        assertThat(page.select("script").html()).doesNotContain("<");
        assertThat(page.select("h1").text()).isEqualTo(evil);
        assertThat(page.select("[style], [onerror], [onclick]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void leavesOutAPictureThatMayNotBeShown() {
        var story = StoryFixture.reprint();

        var page =
                Jsoup.parse(
                        pages.story(
                                new StoryView(
                                        MASTHEAD,
                                        story.path(),
                                        story.text(),
                                        PUBLISHED,
                                        Optional.empty(),
                                        story.original(),
                                        Optional.empty(),
                                        Map.of(),
                                        story.words(),
                                        List.of(),
                                        Optional.empty())));

        assertThat(page.select("figure, img")).isEmpty();
        assertThat(page.html()).doesNotContain("picture:");
    }

    @Test
    void givesNoReasonsForWhatWasTakenDown() {
        var page =
                Jsoup.parse(
                        pages.gone(
                                new GoneView(
                                        MASTHEAD,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));

        assertThat(page.select("main").text())
                .isEqualTo(
                        "This story is no longer here It was taken down. Latest stories at The"
                                + " Example Courier");
    }

    @Test
    void saysOfWhatWasRetractedWhenAndWhyAndNamesOnlyOurOwnStories() {
        var at =
                ShownTime.of(
                        Instant.parse("2027-03-14T11:00:00Z"),
                        ZoneId.of("Europe/Prague"),
                        Locale.ENGLISH);
        var own = new RetractionView(Optional.of("The <dry> dock"), "It was wet.\n\nSorry.", at);
        var partners = new RetractionView(Optional.empty(), "It was wet.", at);

        assertThat(retracted(own, Optional.empty()))
                .contains("Retracted The <dry> dock")
                .contains("14 March 2027, 12:00")
                .contains("It was wet. Sorry.");
        assertThat(retracted(partners, StoryFixture.reprint().original()))
                .contains("story was retracted")
                .contains("Read it at");
    }

    private String retracted(RetractionView retraction, Optional<OriginalView> original) {
        var gone = new GoneView(MASTHEAD, original, Optional.empty(), Optional.of(retraction));
        return Jsoup.parse(pages.gone(gone)).select("main").text();
    }

    @Test
    void writesFromTheRightWhatIsReadFromTheRight() {
        assertThat(Writing.direction("ar")).isEqualTo("rtl");
        assertThat(Writing.direction("uz-Arab")).isEqualTo("rtl");
        assertThat(Writing.direction("ko")).isEqualTo("ltr");
        assertThat(Writing.direction("az-Latn-IR")).isEqualTo("ltr");
    }

    private static Teaser teaser(String headline, String outlet) {
        return new Teaser(
                "/stories/ferries",
                headline,
                "What changes <tonight>",
                "Harbour Wire’s night desk",
                "",
                "en",
                StoryDate.here(PUBLISHED),
                Optional.empty(),
                Optional.of(outlet),
                Optional.empty());
    }

    private static Teaser pictured(String headline) {
        var story = teaser(headline, "Harbour Wire");
        var licence = new TeaserPicture.NamedLicence("CC BY 4.0", StoryFixture.CC_BY.toString());
        var picture =
                new TeaserPicture(
                        "/media/boats.jpg",
                        List.of(),
                        1200,
                        800,
                        "Boats",
                        List.of("Mark <Example>"),
                        List.of(licence));
        return new Teaser(
                story.path(),
                story.headline(),
                story.deck(),
                story.byline(),
                story.sponsor(),
                story.language(),
                story.date(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(picture));
    }

    static String expected(String name) throws IOException {
        try (var file = PagesTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
