package press.imprimatur.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.as;
import static press.imprimatur.identity.IdentityFixture.setUpNewsroom;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
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
import press.imprimatur.articles.TextDetails;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.LetterBook;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.kernel.Slice;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.PublishedStories;
import press.imprimatur.search.Marked.Piece;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.Script;
import press.imprimatur.testing.TestPicture;

/** Whatever changes is found a moment later, by those who may see it. */
@ArquillianTest
class SearchIT {

    private static final Set<Role> EVERYBODY = Set.of(Role.values());

    @Inject Search search;
    @Inject ArticleDesk articles;
    @Inject Outlets outlets;
    @Inject Pictures pictures;
    @Inject Courier courier;
    @Inject LetterBook letters;
    @Inject Markup markup;
    @Inject PublishedStories stories;
    @Inject ClockInHand background;
    @Inject MovableClock clock;
    @ArquillianResource URL base;

    @Resource(lookup = "java:app/jdbc/imprimatur")
    DataSource database;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void holdTheClock() {
        setUpNewsroom();
        background.pause();
    }

    @AfterEach
    void letTheClocksRun() {
        clock.run();
        background.windUp();
    }

    @Test
    void aKoreanWordOfTwoSyllablesFindsItsStoryFirst() {
        var inTheText = story("ko", "다른 제목 " + mark, "<p>어제 특수부대가 왔다.</p>");
        var inTheTitle = story("ko", "부대찌개의 역사 " + mark, "<p>의정부.</p>");
        story("ko", "없는 이야기 " + mark, "<p>대부분의 사람들.</p>");
        enter();

        var found = find("부대 " + mark);

        assertThat(ids(found)).containsExactly(inTheTitle.id().value(), inTheText.id().value());
        assertThat(found.get(0).title().pieces())
                .startsWith(new Piece("부대", true), new Piece("찌개의 역사 ", false));
        assertThat(found.get(1).extract().pieces()).contains(new Piece("부대", true));
    }

    @Test
    void wordsAreFoundInAnyFormAndWithOrWithoutAccents() {
        var english = story("en", "Ferries cancelled " + mark, "<p>Late.</p>");
        var german = story("de", "Die Häfen von Łódź " + mark, "<p>Straßen.</p>");
        enter();

        assertThat(ids(find("ferry cancelling " + mark))).containsExactly(english.id().value());
        assertThat(ids(find("hafen lodz strasse " + mark))).containsExactly(german.id().value());
        assertThat(ids(find("the ferry " + mark))).containsExactly(english.id().value());
        assertThat(find("ferry strike " + mark)).isEmpty();
    }

    @Test
    void aPhraseStandsTogetherInEveryWriting() {
        var one = story("en", "One " + mark, "<p>A late night ferry.</p>");
        story("en", "Other " + mark, "<p>A ferry late at night.</p>");
        var chinese = story("zh-Hans", "标题 " + mark, "<p>香港特别行政区。</p>");
        var thai = story("th", "ข่าว " + mark, "<p>กรุงเทพมหานคร</p>");
        enter();

        assertThat(ids(find("\"night ferry\" " + mark))).containsExactly(one.id().value());
        assertThat(ids(find("特别行政 " + mark))).containsExactly(chinese.id().value());
        assertThat(find("行政特别 " + mark)).isEmpty();
        assertThat(ids(find("มหานคร " + mark))).containsExactly(thai.id().value());
    }

    @Test
    void aStoryIsFoundAsItStandsNow() {
        var begun = story("en", "Boats " + mark, "<p>Old words.</p>");
        enter();
        assertThat(find("old " + mark)).hasSize(1);

        var saved =
                as(
                        EVERYBODY,
                        () -> articles.save(begun.id(), begun.version(), words("New words.")));
        as(EVERYBODY, () -> articles.offer(saved.id(), saved.version()));
        enter();

        assertThat(find("old " + mark)).isEmpty();
        assertThat(find("new " + mark))
                .singleElement()
                .satisfies(found -> assertThat(found.states()).containsExactly(FoundState.OFFERED));
        assertThat(search(sought(mark, FoundKind.ARTICLE, SoughtState.READY))).hasSize(1);
        assertThat(search(sought(mark, FoundKind.ARTICLE, SoughtState.DRAFT))).isEmpty();
        assertThat(search(sought(mark, FoundKind.OUTLET, null))).isEmpty();
    }

    private ArticleText words(String words) {
        return text("en", "Boats " + mark, "<p>" + words + "</p>");
    }

    @Test
    void nothingIsMissedThatWasNotEnteredYet() throws SQLException {
        var id = story("en", "Boats " + mark, "<p>Late.</p>").id();
        // Of others there may be some that a round before was interrupted at, and that wait.
        var due = "select count(*) from search_due where id = '" + id + "'";

        assertThat(count(due)).isPositive();
        enter();

        assertThat(count(due)).isZero();
        assertThat(find(mark)).hasSize(1);
    }

    @Test
    void whatIsPublishedIsFoundByItsAddressAndByItsOriginals() {
        clock.stopAt(Instant.parse("2026-03-10T12:00:00Z"));
        var end = Instant.parse("2026-04-01T00:00:00Z");
        var out = stories.publishedUntil(end);
        enter();
        var original = as(EVERYBODY, () -> articles.get(out.article())).origin().orElseThrow();

        assertThat(find(out.address() + "?utm_source=mail"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(out.article().value());
                    assertThat(found.isNamed()).isTrue();
                    assertThat(found.states()).containsExactly(FoundState.LIVE);
                    assertThat(found.endsAt()).contains(end);
                });
        assertThat(ids(find(original.address().orElseThrow().toString())))
                .containsExactly(out.article().value());
        assertThat(ids(find(out.article().toString()))).containsExactly(out.article().value());
        assertThat(find("https://light.example/never-there")).isEmpty();

        clock.stopAt(end);
        assertThat(find(out.article().toString()).get(0).states())
                .containsExactly(FoundState.ENDED);
    }

    @Test
    void whatIsTakenDownSaysSo() {
        clock.stopAt(Instant.parse("2026-03-10T12:00:00Z"));
        var out = stories.publishedUntil(Instant.parse("2026-04-01T00:00:00Z"));
        stories.kill(out.article());
        enter();

        assertThat(find(out.address().toString()).get(0).states()).contains(FoundState.KILLED);
        var name = out.headline().replaceAll(".* ", "");
        assertThat(ids(search(sought(name, FoundKind.ARTICLE, SoughtState.TAKEN_DOWN))))
                .containsExactly(out.article().value());
        assertThat(search(sought(name, FoundKind.ARTICLE, SoughtState.LIVE))).isEmpty();
    }

    @Test
    void outletsAndPicturesAreFoundToo() {
        var outlet =
                as(
                        EVERYBODY,
                        () ->
                                outlets.add(
                                        new OutletDetails(
                                                "Wire " + mark,
                                                mark + ".example",
                                                "Nora",
                                                "",
                                                "")));
        var picture =
                as(
                        EVERYBODY,
                        () ->
                                pictures.add(
                                        TestPicture.jpeg(),
                                        new PictureDetails("Pier " + mark, "Ada Berg", "", "")));
        enter();

        assertThat(find("wire " + mark))
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(FoundKind.OUTLET));
        assertThat(ids(find(mark + ".example"))).containsExactly(outlet.id().value());
        assertThat(ids(find("berg " + mark))).containsExactly(picture.id().value());
    }

    @Test
    void aPermissionIsFoundByItsTitle() {
        clock.stopAt(Instant.parse("2026-03-10T12:00:00Z"));
        stories.publishedUntil(Instant.parse("2026-04-01T00:00:00Z"));
        enter();

        assertThat(search(sought("ice story", FoundKind.PERMISSION, null)))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.states()).isNotEmpty());
    }

    @Test
    void lettersAreForThoseWhoMayReadThemAndGoneOnceErased() {
        var to = mark + "@partner.example";
        as(EVERYBODY, () -> courier.send(letter(to)));
        enter();

        assertThat(find("question " + mark))
                .extracting(Found::kind)
                .containsExactly(FoundKind.LETTER);
        assertThat(as(Set.of(Role.REPORTER), () -> anywhere("question " + mark).items())).isEmpty();
        assertThat(as(Set.of(), () -> anywhere("question " + mark).items())).isEmpty();

        as(EVERYBODY, () -> letters.forget(to));
        enter();
        assertThat(find("question " + mark)).isEmpty();
    }

    private Letter letter(String to) {
        var subject = "A question " + mark;
        return new Letter(
                List.of(to), subject, "May we?", Optional.empty(), Optional.empty(), List.of());
    }

    @Test
    void aListIsGoneThroughWithoutLossAndWithoutSeeingAnythingTwice() {
        var titled = List.of(story("en", "First " + mark, ""), story("en", "Second " + mark, ""));
        var other = story("en", "Third", "<p>" + mark + "</p>");
        enter();

        List<UUID> seen = new ArrayList<>();
        var slice = slice(Optional.empty());
        seen.addAll(ids(slice.items()));
        while (slice.next().isPresent()) {
            slice = slice(slice.next());
            seen.addAll(ids(slice.items()));
        }

        assertThat(seen)
                .containsExactly(
                        titled.get(1).id().value(), titled.get(0).id().value(), other.id().value());
    }

    private Slice<Found> slice(Optional<String> cursor) {
        return as(EVERYBODY, () -> search.find(Sought.anywhere(mark), cursor, 1));
    }

    @Test
    void nobodyCanAskForMoreThanWords() {
        story("en", "Quotes ' and \\ | & ! ( ) : * <-> " + mark, "");
        enter();

        assertThat(find("quotes ' \\ | & ! ( ) :* <-> " + mark)).hasSize(1);
        assertThat(find("o'neill \\' | !" + mark)).isEmpty();
    }

    @Test
    void aScriptFindsTheSame() {
        var story = story("ko", "부대 이야기 " + mark, "<p>의정부 <script>.</p>");
        enter();
        var script = new Script(base, tokenWith(TokenScope.READ));

        var found = script.get("search?q=" + URLEncoder.encode("부대 " + mark, UTF_8));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().at("/items/0/id").asText()).isEqualTo(story.id().toString());
        assertThat(found.json().at("/items/0/kind").asText()).isEqualTo("ARTICLE");
        assertThat(found.json().at("/items/0/marks/0/text").asText()).isEqualTo("부대");
        assertThat(found.json().at("/items/0/marks/0/marked").asBoolean()).isTrue();
        var query = "search?q=" + mark;
        assertThat(script.get(query + "&language=ko").json().path("items")).hasSize(1);
        assertThat(script.get(query + "&language=en").json().path("items")).isEmpty();
        assertThat(script.get(query + "&from=2999-01-01T00:00:00Z").json().path("items")).isEmpty();
        assertThat(script.get(query + "&from=yesterday").status()).isEqualTo(422);
        assertThat(script.get(query + "&kind=CABBAGE").status()).isBetween(400, 422);
        assertThat(script.get(query + "&cursor=forged").status()).isBetween(400, 422);
        assertThat(new Script(base, "imp_nobody").get(query).status()).isEqualTo(401);
    }

    /** As the background does by itself, at the hour of the test. */
    private void enter() {
        background.turnTo(clock.instant());
    }

    private Article story(String language, String headline, String body) {
        return as(EVERYBODY, () -> articles.start(text(language, headline, body)));
    }

    private ArticleText text(String language, String headline, String body) {
        var details = TextDetails.headed(headline, language);
        return new ArticleText(details, markup.clean(body), Optional.empty());
    }

    private static Sought sought(String words, FoundKind kind, SoughtState state) {
        return new Sought(
                words,
                Optional.of(kind),
                Optional.ofNullable(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Found> find(String words) {
        return as(EVERYBODY, () -> anywhere(words).items());
    }

    private Slice<Found> anywhere(String words) {
        return search.find(Sought.anywhere(words), Optional.empty(), 50);
    }

    private List<Found> search(Sought sought) {
        return as(EVERYBODY, () -> search.find(sought, Optional.empty(), 50).items());
    }

    private static List<UUID> ids(List<Found> found) {
        return found.stream().map(Found::id).toList();
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
