package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.rights.DrivenReprint.PAPER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.dues.internal.DuesClock;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.Script;
import press.imprimatur.testing.Soon;

/** What people do for a permission counts as done. */
@ArquillianTest
class DoorsOfDutiesApiIT extends DoorsDriven {

    private static final Duration A_MONTH = Duration.ofDays(32);

    @Inject MovableClock clock;
    @Inject DuesClock ledger;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    @Drives({
        "APPROVAL_OF_CHANGE",
        "SOCIAL_MENTION",
        "ATTRIBUTION_REMOVED_ON_REQUEST",
        "NOTIFY",
        "SEND_COPY",
        "PROPAGATE_CORRECTION",
        "PROPAGATE_KILL",
        "Window.awaitsRelease"
    })
    void what_people_bring_in_is_the_proof() {
        proven("APPROVAL_OF_CHANGE", "{}", ",\"evidence\":" + PAPER);
        proven("SOCIAL_MENTION", "{\"handle\":\"@light\"}", ",\"address\":\"https://s.example/1\"");
        proven("ATTRIBUTION_REMOVED_ON_REQUEST", "{}", ",\"evidence\":" + PAPER);
        Stream.of("NOTIFY", "SEND_COPY", "PROPAGATE_CORRECTION", "PROPAGATE_KILL")
                .forEach(this::written);
        var clocks = "\"clocks\":{\"publish\":{\"awaitsRelease\":true,\"zone\":\"UTC\"}}";
        var waiting = reprint().permitted(WEB, constraints(clocks));
        changes(
                "Window.awaitsRelease",
                waiting,
                "DENY",
                "PERMIT",
                () ->
                        script.post(
                                "permissions/" + waiting.permission + "/releases",
                                "{\"by\":\"Nora\",\"evidence\":" + PAPER + "}"));
    }

    private void proven(String type, String payload, String proof) {
        var story = reprint().permitted(WEB, duty(type, payload));
        assertThat(isMet(story)).as(type).isFalse();
        var answer = script.post(of(story) + "/proofs", ofWork(story, proof));
        assertThat(answer.status()).as(type + answer.json()).isEqualTo(200);
        assertThat(isMet(story)).as(type).isTrue();
        driven.add(type);
    }

    private void written(String type) {
        var story = reprint().permitted(WEB, duty(type, "{}"));
        assertThat(isMet(story)).as(type).isFalse();
        var answer = script.post(of(story) + "/letters", ofWork(story, ""));
        assertThat(answer.text("letter")).as(type + answer.json()).isNotEmpty();
        Soon.until(() -> isMet(story));
        driven.add(type);
    }

    private boolean isMet(DrivenReprint story) {
        return duties(story).json().at("/0/met").asBoolean();
    }

    private String of(DrivenReprint story) {
        return "permissions/%s/duties/%s"
                .formatted(story.permission, duties(story).json().at("/0/name").asText());
    }

    private Script.Answer duties(DrivenReprint story) {
        return script.get("permissions/" + story.permission + "/duties/" + story.article);
    }

    private static String ofWork(DrivenReprint story, String more) {
        return "{\"work\":\"" + story.article + "\"" + more + "}";
    }

    @Test
    @Drives({"PAY", "REPORT_USAGE"})
    void what_was_paid_or_reported_is_settled() {
        settled("PAY", "{\"amount\":\"20.00\",\"currency\":\"EUR\"}");
        try {
            settled("REPORT_USAGE", "{\"period\":\"P1M\"}");
        } finally {
            clock.run();
        }
    }

    private void settled(String type, String payload) {
        var story = reprint().permitted(WEB, duty(type, payload));
        assertThat(story.publish().status()).as(type).isEqualTo(200);
        if (payload.contains("period")) {
            clock.advance(A_MONTH);
            asSystem(() -> {
                ledger.tick();
                return true;
            });
        }
        Soon.until(() -> !dueOf(story).isEmpty());
        // Reminders go out meanwhile: whoever acted on what was before looks again.
        Soon.until(() -> settle("dues/" + dueOf(story)).equals("DONE"));
        driven.add(type);
    }

    private String settle(String due) {
        return script.post(due + "/settlement", script.get(due), "{\"note\":\"Done.\"}")
                .text("state");
    }

    private String dueOf(DrivenReprint story) {
        return script.get("dues?outlet=" + story.outlet).json().at("/items/0/id").asText();
    }
}
