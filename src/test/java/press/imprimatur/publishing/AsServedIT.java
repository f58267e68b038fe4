package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.tokenWith;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.publishing.AsServed.Reading;
import press.imprimatur.publishing.AsServed.State;
import press.imprimatur.publishing.internal.served.SettableServedSettings;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.Script;
import press.imprimatur.testing.Soon;

/** What stands before the server may falsify what readers get; it is read as they get it. */
@ArquillianTest
class AsServedIT {

    private static final String BROKEN = "<h1>Bad gateway</h1>";

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject AsServed served;
    @Inject SettableServedSettings settings;
    @Inject MovableClock clock;
    @ArquillianResource URL base;

    private HttpServer front;
    private volatile UnaryOperator<String> passing;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void open() throws IOException {
        passing = UnaryOperator.identity();
        front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        front.createContext("/", this::pass);
        front.start();
        settings.readAt("http://127.0.0.1:" + front.getAddress().getPort());
    }

    @AfterEach
    void close() {
        settings.rest();
        front.stop(0);
        clock.run();
    }

    @Test
    void aStoryThatIsGivenWithAllThatIsOwedIsFoundRight() {
        var story = published();

        readAgain(story);

        assertThat(found(story)).isEmpty();
    }

    @Test
    void aCreditLineThatIsLostOnTheWayIsFound() {
        var story = published();
        passing = page -> page.replace(StoryFixture.LINE, "");

        readAgain(story);

        assertThat(found(story))
                .get()
                .satisfies(reading -> {
                    assertThat(reading.state()).isEqualTo(State.WRONG);
                    assertThat(reading.findings()).anyMatch(each -> each.contains("credit line"));
                    assertThat(reading.findings())
                            .anyMatch(each -> each.startsWith("In the feed:"));
                });
        assertThat(new Script(base, tokenWith(TokenScope.READ)).get("served").json().toString())
                .contains(story.toString(), "WRONG");

        passing = UnaryOperator.identity();
        readAgain(story);
        assertThat(found(story)).isEmpty();
    }

    @Test
    void anErrorInsteadOfTheStoryIsFound() {
        var story = published();
        passing = page -> BROKEN;

        readAgain(story);

        assertThat(found(story).orElseThrow().findings())
                .containsExactly(
                        "At its public address readers get the status 502 instead of the"
                                + " story.");
    }

    @Test
    void whatCameDownHereAndIsStillGivenThereIsFound() {
        var story = published();
        var page = fetch(URI.create(base.toString()).resolve(path(story))).body();
        stories.as(EDITOR, () -> publishing.withdraw(story, "It is wrong"));
        passing = gone -> page;

        readAgain(story);

        assertThat(found(story).orElseThrow().findings())
                .containsExactly("It came down here, and its public address still gives a page.");
    }

    @Test
    void aPublicAddressThatDoesNotAnswerIsSaidAndTriedAgain() {
        var story = published();
        front.stop(0);

        readAgain(story);

        assertThat(found(story)).map(Reading::state).contains(State.NOT_REACHED);
    }

    @Test
    void aPartnersStoryThatIsWronglyGivenComesDownWhereTheNewsroomWantsThat() {
        var story = published();
        settings.withdraw(true);
        passing = page -> page.replace(StoryFixture.LINE, "");

        readAgain(story);

        Soon.until(() ->
                stories.as(EDITOR, () -> publishing.find(story)).orElseThrow().state()
                        == PublicationState.WITHDRAWN);
    }

    @Test
    void itIsReadByItselfAMinuteAfterItChanged() {
        var story = published();
        passing = page -> page.replace(StoryFixture.LINE, "");

        clock.advance(Duration.ofSeconds(75));
        // Another story that goes out is something to do, and whatever is due is done with it.
        published();

        Soon.until(() -> found(story).isPresent());
    }

    private ArticleId published() {
        var outlet = stories.outlet();
        var article = stories.reprint(outlet);
        stories.grant(outlet, article.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        stories.as(OTHER_EDITOR, () -> publishing.publish(article.id(), article.version()));
        return article.id();
    }

    private String path(ArticleId story) {
        return stories.as(EDITOR, () -> publishing.find(story)).orElseThrow().address().getPath();
    }

    private void readAgain(ArticleId story) {
        var before = clock.instant();
        stories.as(
                EDITOR,
                () -> {
                    served.readAgain(story);
                    return story;
                });
        Soon.until(() ->
                stories.as(EDITOR, () -> served.readAt(story))
                        .filter(at -> !at.isBefore(before))
                        .isPresent());
    }

    private Optional<Reading> found(ArticleId story) {
        return stories.as(EDITOR, () -> served.wrong(200)).stream()
                .filter(reading -> reading.article().equals(story))
                .findFirst();
    }

    /** What readers' caches and fronts do: fetch it here, and pass it on, true or not. */
    private void pass(HttpExchange exchange) throws IOException {
        var answer = fetch(URI.create(base.toString()).resolve(exchange.getRequestURI().getPath()));
        var passed = passing.apply(answer.body());
        var status = passed.equals(answer.body()) ? answer.statusCode() : 200;
        exchange.sendResponseHeaders(passed.equals(BROKEN) ? 502 : status, 0);
        try (var out = exchange.getResponseBody()) {
            out.write(passed.getBytes(UTF_8));
        }
    }

    private HttpResponse<String> fetch(URI address) {
        try {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
