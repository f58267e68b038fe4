package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.Soon;

/** What people do for a permission counts as done. */
@ArquillianTest
class DoorsOfDutiesIT extends DoorsDriven {

    @Test
    @Drives({
        "APPROVAL_OF_CHANGE",
        "ATTRIBUTION_REMOVED_ON_REQUEST",
        "SOCIAL_MENTION",
        "NOTIFY",
        "SEND_COPY",
        "PROPAGATE_CORRECTION",
        "PROPAGATE_KILL"
    })
    void what_people_bring_in_is_the_proof() {
        var done = new ArrayList<DrivenReprint>();
        for (var type : List.of("APPROVAL_OF_CHANGE", "ATTRIBUTION_REMOVED_ON_REQUEST")) {
            done.add(owing(type, "{}", story -> hands.attachTheirMail(story, type)));
        }
        for (var type : List.of("NOTIFY", "SEND_COPY", "PROPAGATE_CORRECTION", "PROPAGATE_KILL")) {
            done.add(owing(type, "{}", story -> hands.writeLetter(story, type)));
        }
        var post = "https://social.example/1";
        done.add(
                owing(
                        "SOCIAL_MENTION",
                        "{\"handle\":\"@light\"}",
                        story -> hands.namePost(story, "SOCIAL_MENTION", post)));

        // A letter counts once it has left.
        done.forEach(story -> Soon.until(() -> isMet(story)));
    }

    private DrivenReprint owing(String type, String payload, Consumer<DrivenReprint> act) {
        var story = reprint().permitted(WEB, duty(type, payload));
        assertThat(isMet(story)).as(type).isFalse();
        through(type, () -> act.accept(story));
        return story;
    }

    private boolean isMet(DrivenReprint story) {
        var duties = script.get("permissions/" + story.permission + "/duties/" + story.article);
        return duties.json().at("/0/met").asBoolean();
    }

    @Test
    @Drives("Window.awaitsRelease")
    void what_waits_for_a_release_may_run_once_somebody_recorded_it() {
        var clocks = "\"clocks\":{\"publish\":{\"awaitsRelease\":true,\"zone\":\"UTC\"}}";
        var story = reprint().permitted(WEB, constraints(clocks));
        changes("Window.awaitsRelease", story, "DENY", "PERMIT", () -> hands.release(story));
    }

    @Test
    @Drives({"PAY", "REPORT_USAGE"})
    void what_was_paid_or_reported_is_settled() {
        var paid = duty("PAY", "{\"amount\":\"20.00\",\"currency\":\"EUR\"}");
        var published = reprint().permitted(WEB, paid);
        prepared.publish(published);
        settled("PAY", published);
        var monthly = duty("REPORT_USAGE", "{\"period\":\"P1M\"}");
        var began = Instant.now().minus(Duration.ofDays(40));
        var clocks = "\"clocks\":{\"publish\":{\"from\":\"%s\",\"zone\":\"UTC\"}}".formatted(began);
        var reported = reprint().permitted(WEB, monthly + constraints(clocks));
        reported.read("testing/ledger");
        settled("REPORT_USAGE", reported);
    }

    private void settled(String type, DrivenReprint story) {
        Soon.until(() -> !dueOf(story).isEmpty());
        var due = dueOf(story);
        // Reminders go out meanwhile: whoever acted on what was before looks again.
        through(
                type,
                () ->
                        Soon.until(() -> {
                            hands.settle(due);
                            return script.get("dues/" + due).text("state").equals("DONE");
                        }));
    }

    private String dueOf(DrivenReprint story) {
        return script.get("dues?outlet=" + story.outlet).json().at("/items/0/id").asText();
    }
}
