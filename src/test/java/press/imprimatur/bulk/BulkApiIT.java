package press.imprimatur.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import jakarta.inject.Inject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;

/** The same done with many stories, by a script. */
@ArquillianTest
class BulkApiIT {

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
    void aScriptLooksBeginsAndFollowsIt() {
        var script = new Script(base, tokenWith(TokenScope.PUBLISH));
        var text = "{\"headline\": \"Ferries\", \"language\": \"en\", \"body\": \"<p>Out.</p>\"}";
        var story = script.post("articles", text).text("id");
        var wanted = "{\"act\": \"TAG\", \"tag\": \"Ports\", \"stories\": [\"%s\"]}";

        var prepared = script.post("bulk", wanted.formatted(story));
        assertThat(prepared.status()).isEqualTo(201);
        assertThat(prepared.json().path("stories").get(0).path("state").asText())
                .isEqualTo("WILL_BE_DONE");
        var id = prepared.text("id");
        assertThat(script.post("bulk/" + id + "/begin", "{}").status()).isEqualTo(200);
        background.turn();

        assertThat(script.get("bulk/" + id).json().path("done").asInt()).isEqualTo(1);
        assertThat(script.get("bulk").json().get(0).path("id").asText()).isEqualTo(id);
        assertThat(script.post("bulk/" + id + "/begin", "{}").status()).isEqualTo(409);
        assertThat(script.post("bulk", "{\"act\": \"TAG\", \"stories\": []}").status())
                .isEqualTo(422);
        var reading = new Script(base, tokenWith(TokenScope.READ));
        assertThat(reading.post("bulk", wanted.formatted(story)).status()).isEqualTo(403);
    }
}
