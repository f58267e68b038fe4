package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.nodes.internal.LinesInHand;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.Soon;

@ArquillianTest
class NodesIT {

    private final HttpClient reader = HttpClient.newHttpClient();

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject LinesInHand lines;
    @Inject DatabaseHealth pulse;
    @Inject MovableClock clock;

    @Resource(lookup = "java:app/jdbc/imprimatur")
    DataSource database;

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void mend() {
        clock.run();
        lines.setWrong(Duration.ZERO);
        lines.mend();
        Soon.until(() -> pulse.beats() && pulse.clockIsSound());
    }

    @Test
    void servesWithinASecondWhatAnotherNodeHasChanged() {
        var path = published();
        assertThat(status(path)).isEqualTo(200);

        anotherNodeTakesDown(path);
        sql("select pg_notify('imprimatur', 'rendition " + path + "')");

        Soon.within(Duration.ofSeconds(1), () -> status(path) == 410);
    }

    @Test
    void asksBeforeItServesAReprintWhileItIsOutOfTouch() {
        var path = published();
        assertThat(status(path)).isEqualTo(200);

        lines.cut();
        Soon.until(() -> !pulse.beats());
        assertThat(status(path)).isEqualTo(200);
        anotherNodeTakesDown(path);

        assertThat(status(path)).isEqualTo(410);
    }

    @Test
    void servesNothingOldAfterItsLineWasBroken() {
        var path = published();
        assertThat(status(path)).isEqualTo(200);

        lines.cut();
        Soon.until(() -> !pulse.beats());
        anotherNodeTakesDown(path);
        lines.mend();
        Soon.until(pulse::beats);

        assertThat(status(path)).isEqualTo(410);
    }

    @Test
    void findsItsWayBackWhenTheDatabaseEndsItsLine() {
        sql(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'imprimatur-line'");

        Soon.until(pulse::beats);
        servesWithinASecondWhatAnotherNodeHasChanged();
    }

    @Test
    void goesByTheDatabasesClockIfItsOwnIsSlow() {
        var end = clock.instant().plusSeconds(3600);
        var path = published(Constraints.NONE.displayed(Window.until(end)));
        assertThat(status(path)).isEqualTo(200);

        lines.setWrong(Duration.ofSeconds(3601));
        Soon.until(() -> !pulse.clockIsSound());

        assertThat(status(path)).isEqualTo(410);
    }

    @Test
    void isUnhealthyAndPublishesNothingWhileItsClockIsWrong() {
        assertThat(status("/health/ready")).isEqualTo(200);
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL);

        lines.setWrong(Duration.ofMillis(-800));
        Soon.until(() -> !pulse.clockIsSound());

        assertThat(status("/health/ready")).isEqualTo(503);
        var readiness = stories.as(EDITOR, () -> publishing.readiness(reprint.id()));
        assertThat(readiness.page().permits()).isFalse();
    }

    private String published() {
        return published(Constraints.NONE);
    }

    private String published(Constraints constraints) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), constraints, Use.WEB_FULL);
        return stories.as(EDITOR, () -> publishing.publish(reprint.id(), reprint.version()))
                .address()
                .getPath();
    }

    private void anotherNodeTakesDown(String path) {
        sql("update publishing_answer set status = 410 where path = '" + path + "'");
        sql("update publishing_rendition set version = version + 1 where path = '" + path + "'");
    }

    private void sql(String statement) {
        try (var connection = database.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int status(String path) {
        var address = URI.create(base.toString()).resolve(path);
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        try {
            return reader.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException ending) {
            throw new IllegalStateException(ending);
        }
    }
}
