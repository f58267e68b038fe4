package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.publishing.AsServed.Reading;
import press.imprimatur.publishing.AsServed.State;

/**
 * What was found of a story, as its row says it.
 *
 * @param label a message key
 * @param findings what is wrong, in sentences; none where nobody answered
 */
public record ServedRow(
        String article,
        String headline,
        String tone,
        String label,
        Instant at,
        boolean reached,
        List<String> findings) {

    static ServedRow of(Reading reading) {
        var isReached = reading.state() != State.NOT_REACHED;
        return new ServedRow(
                reading.article().toString(),
                reading.headline(),
                isReached ? "red" : "amber",
                "publishing.served." + reading.state(),
                reading.at(),
                isReached,
                isReached ? reading.findings() : List.of());
    }
}
