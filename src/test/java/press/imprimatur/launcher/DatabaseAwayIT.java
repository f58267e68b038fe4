package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.testing.Soon;

/** A node whose database is taken away while it runs. */
class DatabaseAwayIT {

    /** Longer nobody waits: what a pool takes to give up a connection of a second, and some. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Pattern STORY = Pattern.compile("href=\"(/stories/[^\"]+)\"");

    @TempDir static Path directory;

    static DataDirectory data;
    static Cluster cluster;
    static Gate gate;
    static RunningLauncher node;
    static String own;
    static String reprint;

    private final String unasked = "/stories/nobody-asked-for-" + UUID.randomUUID() + "-";

    /** One for all: each test leaves it as it found it, which is half of what they are about. */
    @BeforeAll
    static void startANodeBehindAGate() throws Exception {
        data = DataDirectory.open(directory.resolve("data"));
        Engines.shareWith(data);
        cluster = Cluster.start(data);
        var login = cluster.login();
        var port = Integer.parseInt(login.url().replaceAll(".*:(\\d+)/.*", "$1"));
        gate = new Gate(port);
        var database =
                Map.of(
                        "DB_URL", login.url().replace(":" + port + "/", ":" + gate.port() + "/"),
                        "DB_USER", login.user(),
                        "DB_PASSWORD", login.password());
        node = new RunningLauncher(directory.resolve("node"), database, "--demo");
        node.untilItIsReady();
        findStories();
    }

    @AfterEach
    void openTheGate() throws Exception {
        gate.open();
        assertEverythingIsThereAgain();
    }

    @AfterAll
    static void stop() throws Exception {
        node.kill();
        gate.close();
        cluster.close();
        Files.delete(data.engines());
    }

    private static void findStories() throws Exception {
        for (var path : stories()) {
            var page = node.get(path).body();
            if (page.contains("\"isBasedOn\":{\"@type\":\"NewsArticle\"")) {
                reprint = path;
            } else if (!page.contains("<figure")) {
                own = path;
            }
        }
        assertThat(own).as("a story of our own").isNotNull();
        assertThat(reprint).as("a reprint").isNotNull();
    }

    private static List<String> stories() throws Exception {
        return STORY.matcher(node.get("/").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void givesItsOwnStoriesAndNoReprintWhileTheDatabaseHangsAndRecoversByItself() throws Exception {
        gate.hang();
        Soon.until(() -> statusOf(reprint) == 503);

        assertPublicAnswersWithoutTheDatabase();

        gate.open();
        assertEverythingIsThereAgain();
    }

    /** Among those who ask are some who asked before anybody could know. */
    @Test
    void tellsTheDeskThatTheDatabaseHangsAndLetsNobodyWaitForIt() throws Exception {
        gate.hang();

        assertTheDeskSaysSo();

        gate.open();
        assertTheDeskIsThereAgain();
    }

    @Test
    void tellsTheDeskThatTheDatabaseIsGone() throws Exception {
        gate.shut();

        assertTheDeskSaysSo();

        gate.open();
        assertTheDeskIsThereAgain();
    }

    private void assertTheDeskSaysSo() throws Exception {
        assertThat(statusOf("/sign-in.xhtml")).isEqualTo(503);
        Soon.until(() -> statusOf("/desk/home.xhtml") == 503);
        for (var round = 0; round < 3; round++) {
            for (var path : List.of("/sign-in.xhtml", "/desk/home.xhtml", "/answer/some-key")) {
                assertThat(statusOf(path)).as(path).isEqualTo(503);
                var answer = node.get(path);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
                assertThat(answer.body())
                        .contains("database does not answer")
                        .doesNotContain("Exception");
            }
            assertThat(statusOf("/api/v1/articles")).isIn(401, 503);
        }
    }

    private void assertTheDeskIsThereAgain() {
        Soon.until(() -> statusOf("/sign-in.xhtml") == 200);
        Soon.until(() -> statusOf("/answer/some-key") == 404);
        Soon.until(() -> statusOf("/api/v1/articles") == 401);
    }

    @Test
    void givesItsOwnStoriesAndNoReprintWhileTheDatabaseIsGoneAndRecoversByItself()
            throws Exception {
        gate.shut();
        Soon.until(() -> statusOf(reprint) == 503);

        assertPublicAnswersWithoutTheDatabase();

        gate.open();
        assertEverythingIsThereAgain();
    }

    private void assertPublicAnswersWithoutTheDatabase() throws Exception {
        for (var round = 0; round < 3; round++) {
            assertThat(statusOf(own)).isEqualTo(200);
            assertThat(statusOf(reprint)).isEqualTo(503);
            assertThat(statusOf("/feed.xml")).isEqualTo(503);
            assertThat(statusOf(unasked + round)).isEqualTo(503);
        }
        assertThat(node.get(reprint).headers().firstValue("Retry-After")).hasValue("1");
    }

    private void assertEverythingIsThereAgain() {
        Soon.until(() -> statusOf(reprint) == 200);
        Soon.until(() -> statusOf("/feed.xml") == 200);
        Soon.until(() -> statusOf(unasked + 0) == 404);
    }

    private int statusOf(String path) {
        var asked = Instant.now();
        try {
            var status = node.get(path).statusCode();
            assertThat(Duration.between(asked, Instant.now())).isLessThan(PATIENCE);
            return status;
        } catch (Exception failure) {
            throw new AssertionError(path, failure);
        }
    }
}
