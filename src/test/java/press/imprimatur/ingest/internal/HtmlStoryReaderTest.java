package press.imprimatur.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.ingest.GivenPage;
import press.imprimatur.ingest.ReadStory;
import press.imprimatur.ingest.ReadingNotice;
import press.imprimatur.markup.Passage;
import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.provenance.OriginalPicture;
import press.imprimatur.testing.SamplePages;

class HtmlStoryReaderTest {

    private static final String PROSE =
            "<p>The first paragraph of a story that is long enough to be one, with a comma.</p>"
                    + "<p>The second paragraph of it, which a reader would call a paragraph too.</p>";

    private final JsoupMarkup markup = new JsoupMarkup();
    private final HtmlStoryReader reader = new HtmlStoryReader();

    HtmlStoryReaderTest() {
        reader.markup = markup;
    }

    @ParameterizedTest
    @MethodSource("press.imprimatur.testing.SamplePages#all")
    void readsThePartnersPageExactly(SamplePages sample) {
        var read = read(sample.original());

        assertThat(read.notices()).isEmpty();
        assertThat(read.original())
                .returns(sample.headline(), Original::headline)
                .returns("", Original::deck)
                .returns(sample.byline(), Original::byline)
                .returns("", Original::dateline)
                .returns(
                        Optional.of(new OriginalDate(sample.published(), false)),
                        Original::published)
                .returns(Optional.of(sample.address()), Original::address)
                .returns("en", Original::language)
                .returns(sample.publisher(), Original::publisher);
        assertThat(read.original().rightsAsGiven()).containsExactly(sample.rights());
        assertThat(read.original().pictures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("press.imprimatur.testing.SamplePages#all")
    void takesTheTextCharacterByCharacter(SamplePages sample) {
        var body = read(sample.original()).original().body();

        assertThat(body.html()).isEqualTo(sample.body());
        assertThat(markup.passages(body))
                .filteredOn(passage -> passage.role() == Passage.Role.PARAGRAPH)
                .hasSize(sample.paragraphs());
        assertThat(markup.passages(body))
                .filteredOn(passage -> passage.role() == Passage.Role.SUBHEAD)
                .extracting(Passage::text)
                .containsExactly(sample.subhead());
    }

    @ParameterizedTest
    @MethodSource("press.imprimatur.testing.SamplePages#all")
    void readsTheReprintWithoutTheFurnitureAroundIt(SamplePages sample) {
        var original = read(sample.reprint()).original();

        assertThat(original.body().html()).isEqualTo(sample.body());
        assertThat(original.headline()).isEqualTo(sample.headline());
        assertThat(original.published().orElseThrow().dayOnly()).isTrue();
        assertThat(original.rightsAsGiven()).hasSize(2).contains(sample.reprintLine());
        assertThat(original.pictures())
                .extracting(OriginalPicture::caption, OriginalPicture::credit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                sample.pictureCaption(), sample.pictureCredit()));
    }

    @Test
    void findsTheArticleInAGraphAndItsPeopleByReference() {
        var page =
                """
                <html><script type="application/ld+json">{"@graph":[
                  {"@type":"WebPage","name":"Not this"},
                  {"@type":["NewsArticle"],"headline":"A &#8216;quiet&#8217; night",
                   "author":[{"@id":"#ada"},{"@type":"Person","name":"By Bo Ek"}],
                   "publisher":{"@id":"#pub"},"datePublished":"2024-05-06T10:00Z",
                   "license":"https://creativecommons.org/licenses/by/4.0/","inLanguage":"sv_SE"},
                  {"@id":"#ada","@type":"Person","name":"Ada Berg"},
                  {"@id":"#pub","@type":"Organization","name":"The Herald"}]}</script>
                """
                        + PROSE;

        var original = read(page).original();

        assertThat(original.headline()).isEqualTo("A ‘quiet’ night");
        assertThat(original.byline()).isEqualTo("Ada Berg and By Bo Ek");
        assertThat(original.publisher()).isEqualTo("The Herald");
        assertThat(original.language()).isEqualTo("sv-SE");
        assertThat(original.published().orElseThrow().at())
                .isEqualTo(OffsetDateTime.parse("2024-05-06T10:00Z"));
        assertThat(original.rightsAsGiven())
                .containsExactly("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void readsMetaDataAndClassesWhereThereIsNoStructuredData() {
        var page =
                """
                <html lang="de"><head><title>Ein Sturm | Die Zeit</title>
                <meta property="og:title" content="Ein Sturm">
                <meta property="og:site_name" content="Die Zeitung">
                <meta property="og:url" content="https://zeitung.example/sturm">
                </head><body class="has-sidebar"><div class="page-with-sidebar">
                <div class="top"><h1>Ein Sturm</h1><p class="standfirst">Vier Tage Wind</p>
                <div class="article-byline">By <a href="/ada">Ada Berg</a></div>
                <time datetime="2024-02-12">12. Februar</time></div>
                <div class="content">%s<div class="share-bar"><a href="x">Teilen</a></div></div>
                <div class="newsletter-box"><p>Alles in einer Mail, jeden Tag und umsonst.</p></div>
                </div><p>All rights reserved.</p></body></html>
                """
                        .formatted(PROSE);

        var original = read(page).original();

        assertThat(original.headline()).isEqualTo("Ein Sturm");
        assertThat(original.deck()).isEqualTo("Vier Tage Wind");
        assertThat(original.byline()).isEqualTo("Ada Berg");
        assertThat(original.publisher()).isEqualTo("Die Zeitung");
        assertThat(original.published()).contains(OriginalDate.day(LocalDate.of(2024, 2, 12)));
        assertThat(original.address()).contains(URI.create("https://zeitung.example/sturm"));
        assertThat(original.language()).isEqualTo("de");
        assertThat(original.rightsAsGiven()).containsExactly("All rights reserved.");
        assertThat(original.body().html()).isEqualTo(PROSE.replace("</p><p>", "</p>\n<p>"));
    }

    @Test
    void findsTheTextByItsDensityWhereNothingIsNamed() {
        var links = "<li><a href='/x'>Another story that you may want to read</a></li>".repeat(30);
        var page =
                "<title>Storm - Herald</title><div><ul>"
                        + links
                        + "</ul><div><div>Words before a break.<br><br>"
                        + "More words, and some more of them, after it, up to the end.<br><br>"
                        + "And an ending that makes it long enough to be a story at all."
                        + "</div></div></div>";

        var body = read(page).original().body();

        assertThat(body.html())
                .isEqualTo(
                        "<p>Words before a break.</p>\n"
                                + "<p>More words, and some more of them, after it, up to the end.</p>\n"
                                + "<p>And an ending that makes it long enough to be a story at all.</p>");
    }

    @Test
    void dropsInvitationsAndListsOfOtherStories() {
        var page =
                "<h1>Storm</h1><article>"
                        + PROSE
                        + "<p><a href=/n>Sign up for our newsletter</a></p>"
                        + "<p>Related: <a href=/o>Older storm</a></p>"
                        + "<h3>More from the coast</h3><ul><li><a href=/p>One</a><li><a href=/q>Two</a></ul>"
                        + "<h3>More boats</h3><p>A list of boats: "
                        + "<a href='/b?x=1'>boats</a> that were lost, in no particular order.</p></article>";

        var body =
                reader.read(GivenPage.of(page, Optional.of(URI.create("https://h.example/s"))))
                        .original()
                        .body();

        assertThat(body.html())
                .endsWith(
                        "</p>\n<h3>More boats</h3>\n<p>A list of boats: <a"
                                + " href=\"https://h.example/b?x=1\">boats</a> that were lost, in no"
                                + " particular order.</p>")
                .doesNotContain("Sign up", "Older storm", "Two");
    }

    @Test
    void keepsStatementsOfRightsInTheMiddleOfATextAsText() {
        var middle = "<p>She wrote “all rights reserved” under each photograph she sold.</p>";
        var page = "<h1>Storm</h1>" + PROSE + PROSE + middle + PROSE + PROSE;

        var original = read(page).original();

        assertThat(original.body().html()).contains(middle);
    }

    @Test
    void takesOutOnlyLinesThatAreSurelyNoticesAndSaysSo() {
        var story =
                "<p>The report first appeared in a newspaper on Monday, said the ministry.</p>"
                        + PROSE
                        + "<p>“Drugs may not be used here,” she said. Used boats need permission.</p>";
        var page = "<h1>Storm</h1><p>Reprinted with permission of the Herald.</p>" + story;

        var read = read(page);

        assertThat(read.original().body().html()).isEqualTo(story.replace("</p><p>", "</p>\n<p>"));
        assertThat(read.notices())
                .contains(
                        ReadingNotice.of(
                                "ingest.takenOut", "Reprinted with permission of the Herald."));
    }

    @Test
    void keepsATableOfDataOutOfTheTableThatLaysOutThePage() {
        var data =
                "<table><tbody><tr><th>Year</th><th>Boats</th></tr>"
                        + "<tr><td>2019</td><td>34</td></tr></tbody></table>";
        var layout = "<table><tr><td>" + PROSE + data + "</td></tr></table>";

        var read = read("<h1>Storm</h1>" + layout);

        assertThat(read.original().body().html()).endsWith("\n" + data);
        assertThat(read.notices())
                .noneMatch(notice -> notice.key().equals("ingest.tableFlattened"));
    }

    @Test
    void saysWhichTableIsNoTableAnyMore() {
        var data =
                "<table><tr><th>Year</th><th>Boats</th></tr>"
                        + "<tr><td><ul><li>2019</ul></td><td>34</td></tr></table>";
        var layout = "<table><tr><td>" + PROSE + data + "</td></tr></table>";

        var read = read("<h1>Storm</h1>" + layout);

        assertThat(read.notices())
                .filteredOn(notice -> notice.key().equals("ingest.tableFlattened"))
                .containsExactly(ReadingNotice.of("ingest.tableFlattened", "Year Boats 2019 34"));
    }

    @Test
    void leavesWordsInTheMiddleOfSentencesAlone() {
        var page =
                "<h1>Storm</h1><article><p>Our man <a rel=author href=/a>Bo Ek</a> went, and"
                        + " <span class=related>related</span> it all in a long letter to us.</p>"
                        + "<p>Donate blood, the <a href=/m>ministry</a> said, before it is late.</p>"
                        + "<blockquote>So it was.<footer>Ada Berg</footer></blockquote></article>";

        var body = read(page).original().body();

        assertThat(body.html())
                .isEqualTo(
                        "<p>Our man Bo Ek went, and related it all in a long letter to us.</p>\n"
                                + "<p>Donate blood, the ministry said, before it is late.</p>\n"
                                + "<blockquote><p>So it was.</p><p>Ada Berg</p></blockquote>");
    }

    @Test
    void findsABylineThatHasNoName() {
        var page = "<h1>Storm</h1><p>By Ada Berg and Bo Ek</p>" + PROSE;
        var linked = "<h1>Storm</h1><p>By <a rel=author href=/a>Ada Berg</a></p>" + PROSE;

        assertThat(read(page).original().byline()).isEqualTo("Ada Berg and Bo Ek");
        assertThat(read(page).original().body().html()).startsWith("<p>The first paragraph");
        assertThat(read(linked).original().byline()).isEqualTo("Ada Berg");
        assertThat(read(linked).original().body().html()).startsWith("<p>The first paragraph");
    }

    @Test
    void doesNotTakeTheNameOfTheSiteForTheHeadline() {
        var page =
                "<h1>Herald</h1><meta property=og:title content='Herald wins a prize for courage'>"
                        + PROSE;

        assertThat(read(page).original().headline()).isEqualTo("Herald wins a prize for courage");
    }

    @Test
    void partsPictureCaptionsFromTheirCredits() {
        var page =
                "<h1>Storm</h1><article>"
                        + "<figure><img src=/a.jpg alt=Alt><figcaption>A boat. Photo: Ada Berg</figcaption></figure>"
                        + "<figure><img data-src=/b.jpg src=data:x><figcaption>A pier"
                        + " <span class=credit>Credit: Bo Ek</span></figcaption></figure>"
                        + "<img src=/pixel.gif width=1 height=1>"
                        + PROSE
                        + "<p><img src=/c.jpg></p></article>";

        var pictures =
                reader.read(GivenPage.of(page, Optional.of(URI.create("https://h.example/s"))))
                        .original()
                        .pictures();

        assertThat(pictures)
                .containsExactly(
                        new OriginalPicture(
                                URI.create("https://h.example/a.jpg"),
                                "A boat.",
                                "Ada Berg",
                                "Alt"),
                        new OriginalPicture(
                                URI.create("https://h.example/b.jpg"), "A pier", "Bo Ek", ""),
                        new OriginalPicture(URI.create("https://h.example/c.jpg"), "", "", ""));
    }

    @Test
    void saysWhatSomebodyShouldLookAt() {
        var page =
                "<link rel=canonical href=https://other.example/s><h1>Storm</h1>"
                        + "<meta property='article:published_time' content='2024-02-11 07:45:00'>"
                        + "<script type='application/ld+json'>{broken</script>"
                        + PROSE;

        var read = reader.read(GivenPage.of(page, Optional.of(URI.create("https://h.example/s"))));

        assertThat(read.notices())
                .extracting(ReadingNotice::key)
                .containsExactlyInAnyOrder(
                        "ingest.structuredDataBroken",
                        "ingest.dateWithoutZone",
                        "ingest.addressElsewhere");
        assertThat(read.original().address()).contains(URI.create("https://other.example/s"));
    }

    private ReadStory read(String page) {
        return reader.read(GivenPage.of(page, Optional.empty()));
    }
}
