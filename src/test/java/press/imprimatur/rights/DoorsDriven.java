package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.setUpNewsroom;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import press.imprimatur.identity.Scope;
import press.imprimatur.testing.Script;

/** Goes through doors that stand at an endpoint: what is said there changes what is decided. */
abstract class DoorsDriven {

    static final String WEB = "WEB_FULL";

    static final String LONG_AGO = "2020-01-15T10:00:00Z";

    @ArquillianResource URL base;

    Script script;

    /** The words that a test has driven so far, each through its own call. */
    final Set<String> driven = new TreeSet<>();

    @BeforeEach
    void script() {
        setUpNewsroom();
        script = new Script(base, tokenWith(Scope.RIGHTS, Scope.PUBLISH, Scope.ADMIN));
    }

    @AfterEach
    void hasDrivenWhatItSays(TestInfo test) {
        var said = test.getTestMethod().orElseThrow().getAnnotation(Drives.class).value();
        assertThat(driven).containsExactlyInAnyOrder(said);
    }

    final void changes(
            String word, DrivenReprint story, String before, String after, Runnable act) {
        assertThat(story.verdict()).as(word).isEqualTo(before);
        act.run();
        assertThat(story.verdict()).as(word).isEqualTo(after);
        driven.add(word);
    }

    final DrivenReprint selected(String include, String uses) {
        var story = reprint();
        var scope =
                "{\"type\":\"selector\",\"include\":{\"outlet\":\"%s\",%s}}"
                        .formatted(story.outlet, include);
        return story.permittedBy(scope, uses, "");
    }

    final DrivenReprint reprint() {
        return reprint(LONG_AGO);
    }

    final DrivenReprint reprint(String published) {
        return new DrivenReprint(script, base, published);
    }

    static String duty(String type, String payload) {
        return ",\"duties\":[{\"type\":\"%s\",\"payload\":%s}]".formatted(type, payload);
    }

    static String constraints(String what) {
        return ",\"constraints\":{" + what + "}";
    }
}
