package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;
import press.imprimatur.testing.StatementCounts;
import press.imprimatur.testing.StatementTally;

/**
 * What the database is asked for while a script takes in and publishes one reprint. The bounds are
 * those of src/docs/performance-publishing.md: whoever needs one more raises them, and says what
 * for.
 */
@ArquillianTest
class PublishCostIT {

    private static final int ROUNDS = 6;
    private static final int MOST_TAKING_IN = 22;
    private static final int MOST_PUBLISHING = 66;
    private static final int MOST_FOLLOWING = 64;

    @Inject StoryFixture stories;
    @Inject ClockInHand background;
    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void holdTheClock() {
        background.pause();
    }

    @AfterEach
    void letTheClockRun() {
        background.windUp();
    }

    @Test
    void takesInAReprintWithFewStatements() throws Exception {
        var outlet = permitted();
        var script = script();

        var asked = least(() -> takeIn(script, outlet));

        assertThat(asked.total()).as(told("taking in", asked)).isLessThanOrEqualTo(MOST_TAKING_IN);
    }

    @Test
    void publishesAReprintWithFewStatements() throws Exception {
        var outlet = permitted();
        var script = script();
        var left = drafts(script, outlet).iterator();

        var asked = least(() -> publish(script, left.next()));

        assertThat(asked.total())
                .as(told("publishing", asked))
                .isLessThanOrEqualTo(MOST_PUBLISHING);
    }

    /** Lists and the search learn of it. */
    @Test
    void followsAReprintInTheBackgroundWithFewStatements() throws Exception {
        var outlet = permitted();
        var script = script();
        background.turn();
        var rounds = new ArrayList<StatementTally>();
        try (var counts = StatementCounts.open()) {
            for (var draft : drafts(script, outlet)) {
                background.turn();
                publish(script, draft);
                rounds.add(counts.during(background::turn));
            }
        }
        var asked = StatementTally.least(rounds);

        assertThat(asked.total()).as(told("following", asked)).isLessThanOrEqualTo(MOST_FOLLOWING);
    }

    private static StatementTally least(Runnable work) throws Exception {
        var rounds = new ArrayList<StatementTally>();
        try (var counts = StatementCounts.open()) {
            for (var round = 0; round < ROUNDS; round++) {
                rounds.add(counts.during(work));
            }
        }
        return StatementTally.least(rounds);
    }

    private static List<String> drafts(Script script, Outlet outlet) {
        var drafts = new ArrayList<String>();
        for (var round = 0; round < ROUNDS; round++) {
            drafts.add(takeIn(script, outlet));
        }
        return drafts;
    }

    private static String told(String what, StatementTally asked) throws Exception {
        var listing = asked.listing();
        Files.writeString(
                Path.of("target", "statements of " + what + ".txt").toAbsolutePath(), listing);
        return what + ": " + listing;
    }

    private static String takeIn(Script script, Outlet outlet) {
        var name = UUID.randomUUID().toString();
        var taken =
                script.post("intake?outlet=" + outlet.id(), "text/html; charset=utf-8", page(name));
        assertThat(taken.status()).isEqualTo(201);
        return taken.text("article");
    }

    private static void publish(Script script, String article) {
        var seen = script.get("articles/" + article);
        var published = script.post("publications/" + article + "/publish", seen, "");
        assertThat(published.status()).isEqualTo(200);
    }

    private Script script() {
        return new Script(base, tokenWith(TokenScope.values()));
    }

    /** All that they write may run on the page and in the feed, with what most partners ask for. */
    private Outlet permitted() {
        var outlet = stories.outlet();
        stories.record(
                outlet,
                Terms.allowing(
                                Scope.everythingOf(outlet.id()),
                                Use.WEB_FULL,
                                Use.FEED_FULL,
                                Use.FEED_SUMMARY)
                        .owing(
                                Duty.creditLine(StoryFixture.LINE, "TOP"),
                                Duty.of(DutyType.LINK_BACK, Map.of("position", "BEFORE_BODY")),
                                Duty.of(DutyType.CANONICAL)));
        return outlet;
    }

    private static String page(String name) {
        var text =
                "<p>The ice went out three weeks early, and the boats that were to be painted lie where they were.</p>";
        return """
        <!DOCTYPE html><html lang="en"><head><title>Ice breaks early %1$s</title>
        <link rel="canonical" href="https://light.example/%1$s">
        <meta property="article:published_time" content="2026-03-02T08:00:00Z"></head>
        <body><article><h1>Ice breaks early on the river %1$s</h1><p class="byline">By Nils Berg</p>
        <p>%1$s</p>%2$s</article></body></html>
        """
                .formatted(name, String.join("", Collections.nCopies(20, text)));
    }
}
