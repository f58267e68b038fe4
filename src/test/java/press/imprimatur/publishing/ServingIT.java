package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.LINE;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.publishing.internal.formats.FeedFormats;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Revocation;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class ServingIT {

    private final HttpClient reader = HttpClient.newHttpClient();

    // A fraction that PostgreSQL cannot keep, and would round up.
    private static final Duration ONE_HOUR_AND_A_BIT = Duration.ofHours(1).plusNanos(700);

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Permissions permissions;
    @Inject OutsideHosts outside;
    @Inject MovableClock clock;
    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void givesAReprintAsItsTermsDemandIt() throws Exception {
        var publication = published(Constraints.NONE);

        var answer = get(publication.address().getPath());
        var page = Jsoup.parse(text(answer));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(answer, "Cache-Control"))
                .isEqualTo("public, max-age=60, must-revalidate");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.select(".credit-line").text()).isEqualTo(LINE);
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith("https://light.example/");
        assertThat(text(get("/"))).contains(publication.address().getPath());
    }

    @Test
    void givesStoredGzipAndSavesWhatTheReaderHas() throws Exception {
        var path = published(Constraints.NONE).address().getPath();

        var plain = get(path);
        var gzip = get(path, "Accept-Encoding", "gzip, br");
        var again = get(path, "If-None-Match", header(plain, "ETag"));
        var other = get(path, "If-None-Match", header(gzip, "ETag"));
        var head = send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(gzip, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(unpacked(gzip.body())).isEqualTo(plain.body());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(plain.body().length));
        assertThat(header(head, "Last-Modified")).endsWith(" GMT");
    }

    @Test
    void isWithoutTheStoryAtTheInstantAtWhichItsWindowEnds() throws Exception {
        var end = clock.instant().truncatedTo(ChronoUnit.MICROS).plus(ONE_HOUR_AND_A_BIT);
        var until = Constraints.NONE.displayed(Window.until(end));
        var publication = published(until);
        var path = publication.address().getPath();

        clock.stopAt(end.minusMillis(1500));
        var before = get(path);
        var feedsBefore = feeds();
        clock.stopAt(end);
        var after = get(path, "If-None-Match", header(before, "ETag"));

        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(header(before, "Cache-Control")).isEqualTo("public, max-age=1, must-revalidate");
        assertThat(feedsBefore).allMatch(feed -> feed.contains(path));
        assertThat(after.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(text(after)).select("main").text())
                .startsWith("This Northern Light story was here until ")
                .contains("Read it at Northern Light");
        assertThat(Jsoup.parse(text(after)).select("main a[href^=https://light.example/]"))
                .hasSize(1);
        assertThat(feeds()).noneMatch(feed -> feed.contains(path));
        assertThat(text(get("/"))).doesNotContain(path);
    }

    @Test
    void givesTheFeedInEveryFormatAndSavesWhatTheReaderHas() throws Exception {
        var path = published(Constraints.NONE).address().getPath();
        var page = Jsoup.parse(text(get(path)));

        for (var format : FeedFormats.ALL) {
            var feed = get(format.path(), "Accept-Encoding", "gzip");
            var again =
                    get(
                            format.path(),
                            "Accept-Encoding",
                            "gzip",
                            "If-None-Match",
                            header(feed, "ETag"));

            assertThat(feed.statusCode()).as(format.path()).isEqualTo(200);
            assertThat(header(feed, "Content-Type"))
                    .isEqualTo(format.mediaType() + "; charset=utf-8");
            assertThat(header(feed, "Last-Modified")).endsWith(" GMT");
            assertThat(new String(unpacked(feed.body()), UTF_8)).contains(path);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(page.select("link[rel=alternate][href=" + format.path() + "]").attr("type"))
                    .isEqualTo(format.mediaType());
        }
        assertThat(get("/feed.none").statusCode()).isEqualTo(404);
    }

    private List<String> feeds() throws Exception {
        var feeds = new ArrayList<String>();
        for (var path : FeedFormats.paths()) {
            var feed = get(path);
            assertThat(feed.statusCode()).as(path).isEqualTo(200);
            feeds.add(text(feed));
        }
        return feeds;
    }

    @Test
    void isWithoutTheStoryAsSoonAsItsPermissionIsRevoked() throws Exception {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var grant = grant(outlet, reprint, Constraints.NONE);
        var path = publish(reprint).address().getPath();
        var before = get(path).statusCode();

        revoke(grant);

        assertThat(before).isEqualTo(200);
        assertThat(get(path).statusCode()).isEqualTo(410);
        assertThat(feeds()).noneMatch(feed -> feed.contains(path));
        assertThat(text(get("/"))).doesNotContain(path);
    }

    @Test
    void isWithoutThePictureWhereItIsWithoutTheStory() throws Exception {
        var outlet = stories.outlet();
        var picture = stories.picture();
        var reprint = stories.pictured(stories.reprint(outlet), picture);
        stories.licence(picture);
        grant(outlet, reprint, Constraints.NONE);
        var page = Jsoup.parse(text(get(publish(reprint).address().getPath())));
        var source = page.select("figure img").attr("src");
        var before = get(source);

        stories.as(EDITOR, () -> publishing.kill(reprint.id(), "A source is in danger"));

        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(header(before, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(before.body()).startsWith(0xFF, 0xD8);
        assertThat(get(source).statusCode()).isEqualTo(410);
    }

    @Test
    void neverListsWhatWasRevokedWhileOthersReadTheList() throws Exception {
        var reading = new AtomicBoolean(true);
        var readers = Executors.newFixedThreadPool(3);
        try {
            for (var each = 0; each < 3; each++) {
                readers.submit(() -> {
                    while (reading.get()) {
                        get("/feed.xml");
                    }
                    return null;
                });
            }
            for (var round = 0; round < 15; round++) {
                var outlet = stories.outlet();
                var reprint = stories.reprint(outlet);
                var grant = grant(outlet, reprint, Constraints.NONE);
                var path = publish(reprint).address().getPath();
                assertThat(text(get("/feed.xml"))).contains(path);

                revoke(grant);

                assertThat(text(get("/feed.xml"))).doesNotContain(path);
            }
        } finally {
            reading.set(false);
            readers.shutdown();
        }
    }

    @Test
    void hasPagesOfItsOwnForWhatIsNotThere() throws Exception {
        stories.outlet();

        var missing = get("/stories/never-was");
        var posted = send(request("/feed.xml").POST(HttpRequest.BodyPublishers.ofString("x")));

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(text(missing)).select("h1").text())
                .isEqualTo("There is no such page");
        assertThat(header(missing, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(header(posted, "Allow")).isEqualTo("GET, HEAD");
        assertThat(text(posted)).isEmpty();
    }

    @Test
    void reachesTheHostOfTheCounterThatALicenceDemandsAndNoOther() throws Exception {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.counted(outlet, reprint.id().work(), "counter.example");

        var path = publish(reprint).address().getPath();
        var page = get(path);

        assertThat(header(page, "Content-Security-Policy"))
                .contains("img-src 'self' https://counter.example;");
        assertThat(Jsoup.parse(text(page)).select("img.counter, .counter img").attr("src"))
                .isEqualTo("https://counter.example/count.gif");
        assertThat(header(get("/"), "Content-Security-Policy")).contains("img-src 'self';");
        assertThat(text(get("/feed.xml"))).contains("https://counter.example/count.gif");
        assertThat(stories.as(EDITOR, () -> outside.reached()))
                .contains(new OutsideHost("counter.example", 1));
    }

    @Test
    void findsNothingAtAddressesThatNoStoryGets() throws Exception {
        stories.outlet();

        for (var odd :
                new String[] {"%00", "%01", "%ff", "%C3%28", "%E2%80%AE", "a".repeat(3000)}) {
            assertThat(get("/stories/" + odd).statusCode()).as(odd).isIn(400, 404);
            assertThat(get("/media/" + odd).statusCode()).as(odd).isIn(400, 404);
        }
        assertThat(get("/stories/").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTheNewestReaderTheDateByWhichNothingIsMissed() throws Exception {
        var path = published(Constraints.NONE).address().getPath();
        clock.stopAt(clock.instant().plusSeconds(5));

        var date = header(get(path), "Last-Modified");

        assertThat(get(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);
    }

    private Publication published(Constraints constraints) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        grant(outlet, reprint, constraints);
        return publish(reprint);
    }

    private InstrumentId grant(Outlet outlet, Article reprint, Constraints constraints) {
        return stories.grant(outlet, reprint.id().work(), constraints, Use.WEB_FULL, Use.FEED_FULL);
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }

    private void revoke(InstrumentId grant) {
        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    var seen = permissions.get(grant).revision();
                    var word = new Revocation(Optional.empty(), "They asked", List.of());
                    permissions.revoke(grant, seen, word);
                    return null;
                });
    }

    private HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base.toString()).resolve(path))
                .timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return reader.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return stream.readAllBytes();
        }
    }
}
