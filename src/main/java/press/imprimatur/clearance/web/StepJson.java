package press.imprimatur.clearance.web;

import java.time.Instant;

/**
 * A step of a request as scripts read it.
 *
 * @param event its name, which stays: an act such as {@code permission.granted}, {@code
 *     letter.SENT} and its like, {@code published} or {@code takenDown}
 * @param words the same in a sentence, as the desk reads it
 * @param text what a letter says; empty for everything else
 */
public record StepJson(Instant at, String by, String event, String words, String text) {

    static StepJson of(TimelineRow row) {
        return new StepJson(
                row.getAt(), row.getBy(), row.getEvent(), row.getWords(), row.getText());
    }
}
