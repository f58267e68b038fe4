package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.atTheDesk;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.markup.Markup;
import press.imprimatur.publishing.internal.formats.FeedFormats;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.TestPicture;

/**
 * Readers ask for every surface without a pause while a story is corrected, comes to its end or is
 * killed: whoever asks after that gets nothing of what was.
 */
@ArquillianTest
class TakedownUnderLoadIT {

    private static final int READERS = 6;
    private static final Duration BEFORE = Duration.ofMillis(1500);
    private static final Duration AFTER = Duration.ofSeconds(2);

    @Inject StoryFixture stories;
    @Inject OwnWorkFixture own;
    @Inject Publishing publishing;
    @Inject Corrections corrections;
    @Inject Markup markup;

    @ArquillianResource URL base;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Given> given = new ConcurrentLinkedQueue<>();

    /** That somebody who asked at that instant got the story at that address. */
    private record Given(Instant asked, String path) {}

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void takeItBack() {
        own.takeBack();
    }

    @Test
    void nobodyGetsAStoryThatWasKilled() throws Exception {
        var story = pictured(Constraints.NONE);
        var publication = publish(story);

        var over =
                under(
                        surfaces(story, publication),
                        () -> {
                            stories.as(EDITOR, () -> publishing.kill(story.id(), "In danger"));
                            return Instant.now();
                        });

        assertNobodyGetsItFrom(over, surfaces(story, publication).keySet());
    }

    @Test
    void nobodyGetsAStoryAfterTheInstantAtWhichItsTimeIsOver() throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(8));
        var story = pictured(Constraints.NONE.displayed(Window.until(end)));
        var publication = publish(story);

        var over =
                under(
                        surfaces(story, publication),
                        () -> {
                            Thread.sleep(
                                    Math.max(0, Duration.between(Instant.now(), end).toMillis()));
                            return end;
                        });

        assertNobodyGetsItFrom(over, surfaces(story, publication).keySet());
    }

    @Test
    void nobodyGetsTheWordsThatWereCorrected() throws Exception {
        var writer = atTheDesk(own.staffMember());
        own.declare(Map.of(OwnCover.Way.WEB, Set.of(), OwnCover.Way.FEED, Set.of()));
        var story = own.write(writer, "Ferries", "<p>They stop at tenfifteen.</p>", How.HERE);
        var out = stories.as(OTHER_EDITOR, () -> publishing.publish(story.id(), story.version()));
        var surfaces = new LinkedHashMap<String, String>();
        surfaces.put(out.address().getPath(), "tenfifteen");
        FeedFormats.paths().forEach(path -> surfaces.put(path, "tenfifteen"));
        surfaces.keySet().removeIf(path -> path.contains("sitemap"));

        var over =
                under(
                        surfaces,
                        () -> {
                            var right = story.text().withBody(markup.clean("<p>They go on.</p>"));
                            var correction =
                                    new NewCorrection("They go on.", right, How.HERE, Map.of());
                            stories.as(
                                    writer,
                                    () ->
                                            corrections.correct(
                                                    story.id(), story.version(), correction));
                            return Instant.now();
                        });

        assertNobodyGetsItFrom(over, surfaces.keySet());
    }

    private void assertNobodyGetsItFrom(Instant over, Set<String> paths) {
        assertThat(given.stream().filter(each -> each.asked().isBefore(over)).map(Given::path))
                .as("given before")
                .containsAll(paths);
        assertThat(given.stream().filter(each -> !each.asked().isBefore(over)).map(Given::path))
                .as("given too late")
                .isEmpty();
    }

    /** What is there of the story: at each address what tells that it is given. */
    private static Map<String, String> surfaces(Article story, Publication publication) {
        var surfaces = new LinkedHashMap<String, String>();
        var picture = "/media/" + story.id() + "/" + story.text().picture().orElseThrow().picture();
        var path = publication.address().getPath();
        surfaces.put(path, "<h1");
        surfaces.put(picture + ".jpg", "");
        surfaces.put(picture + "-480.webp", "");
        // A feed names what was taken out of it: that it has its picture tells that it has the
        // story.
        surfaces.put("/", picture);
        FeedFormats.paths().forEach(feed -> surfaces.put(feed, picture));
        return surfaces;
    }

    /** Returns from when on nobody may be given it. */
    private Instant under(Map<String, String> surfaces, Act act) throws Exception {
        var isOver = new AtomicBoolean();
        var readers = Executors.newFixedThreadPool(READERS);
        for (var reader = 0; reader < READERS; reader++) {
            readers.execute(() -> read(surfaces, isOver));
        }
        try {
            Thread.sleep(BEFORE.toMillis());
            var over = act.happens();
            Thread.sleep(AFTER.toMillis());
            return over;
        } finally {
            isOver.set(true);
            readers.shutdown();
            assertThat(readers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private interface Act {
        Instant happens() throws Exception;
    }

    private void read(Map<String, String> surfaces, AtomicBoolean isOver) {
        var paths = new ArrayList<>(surfaces.keySet());
        for (var at = 0; !isOver.get(); at++) {
            var path = paths.get(at % paths.size());
            var asked = Instant.now();
            if (shows(path, surfaces.get(path))) {
                given.add(new Given(asked, path));
            }
        }
    }

    private boolean shows(String path, String words) {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + path.substring(1))).build();
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains(words);
        } catch (IOException | InterruptedException away) {
            throw new AssertionError("a reader got no answer of " + path, away);
        }
    }

    private Article pictured(Constraints constraints) {
        var outlet = stories.outlet();
        var picture = stories.picture(TestPicture.jpeg(1200, 600));
        stories.licence(picture, constraints);
        var reprint = stories.pictured(stories.reprint(outlet), picture);
        stories.grant(outlet, reprint.id().work(), constraints, Use.WEB_FULL, Use.FEED_FULL);
        return reprint;
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), article.version()));
    }
}
