package press.imprimatur.rights;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.imprimatur.terms.DoorWords;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;

/**
 * Goes through the doors of words, once on their page and once at their endpoint: what is said
 * there changes what is decided. All that comes before is done, and all that comes of it is asked,
 * by a script.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(DoorSide.class)
@RunAsClient
abstract class DoorsDriven {

    static final String WEB = "WEB_FULL";

    static final String LONG_AGO = "2020-01-15T10:00:00Z";

    /** For all tests of a class: to sign in takes longer than most doors. */
    private static DeskBrowser desk;

    private static String token;

    @Parameter DoorSide side;

    @ArquillianResource URL base;

    /** Asks, and prepares. */
    Script script;

    Hands prepared;

    /** Goes through the doors. */
    Hands hands;

    private final Set<String> driven = new TreeSet<>();

    @Deployment
    public static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void sitDown() {
        if (desk == null) {
            desk = DeskBrowser.signedIn(base);
            token = desk.tokenWith("RIGHTS", "PUBLISH", "ADMIN");
        }
        script = new Script(base, token);
        prepared = new ScriptHands(script);
        hands = side == DoorSide.PAGE ? new DeskHands(desk) : prepared;
    }

    @AfterEach
    void hasDrivenWhatItSays(TestInfo test) {
        var said = test.getTestMethod().orElseThrow().getAnnotation(Drives.class).value();
        assertThat(driven).containsExactlyInAnyOrder(said);
    }

    @AfterAll
    static void getUp() {
        if (desk != null) {
            desk.close();
            desk = null;
        }
    }

    final void changes(
            String word, DrivenReprint story, String before, String after, Runnable act) {
        assertThat(story.verdict()).as(word).isEqualTo(before);
        through(word, act);
        assertThat(story.verdict()).as(word).isEqualTo(after);
    }

    /** Acts, and sees that this went through the door that is declared for the word. */
    final void through(String word, Runnable act) {
        through(List.of(word), act);
    }

    /** Several words at once, whose door is the same. */
    final void through(Collection<String> words, Runnable act) {
        var before = hands.doors().size();
        act.run();
        var doors = hands.doors().stream().skip(before).toList();
        for (var word : words) {
            var declared = side.of(DoorWords.open().get(word));
            var pattern = declared.replaceAll("\\{\\w+}", "[^/]+");
            assertThat(doors).as("%s: %s", word, declared).anyMatch(door -> door.matches(pattern));
            driven.add(word);
        }
    }

    final DrivenReprint selected(String include, String uses) {
        var story = reprint();
        var scope =
                "{\"type\":\"selector\",\"include\":{\"outlet\":\"%s\",%s}}"
                        .formatted(story.outlet, include);
        return story.permittedBy(scope, uses, "");
    }

    final DrivenReprint reprint() {
        return new DrivenReprint(script, base, prepared, LONG_AGO);
    }

    /** A story that came in through the door. */
    final DrivenReprint takenIn(String published) {
        return new DrivenReprint(script, base, hands, published);
    }

    static String duty(String type, String payload) {
        return duties(Map.of(type, payload));
    }

    static String duties(Map<String, String> payloads) {
        return payloads.entrySet().stream()
                .map(each ->
                        "{\"type\":\"%s\",\"payload\":%s}"
                                .formatted(each.getKey(), each.getValue()))
                .collect(joining(",", ",\"duties\":[", "]"));
    }

    static String constraints(String what) {
        return ",\"constraints\":{" + what + "}";
    }
}
