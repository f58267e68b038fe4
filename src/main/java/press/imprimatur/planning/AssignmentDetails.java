package press.imprimatur.planning;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.Unprintable;

/**
 * What is to be done.
 *
 * @param title the working title; the story's headline is its own
 * @param note what whoever does it has to know; may be empty
 * @param section the slug of the section that it is for; empty for none
 * @param due until when, UTC; empty if nobody set that
 */
public record AssignmentDetails(String title, String note, String section, Optional<Instant> due) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NOTE = 5000;

    /**
     * @throws FieldRefused at {@code title}, {@code note} or {@code due} if it cannot be so
     */
    public AssignmentDetails {
        requireNonNull(due, "due");
        title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
        note = note == null ? "" : note.strip();
        section = section == null ? "" : section.strip();
        if (title.isEmpty()) {
            throw new FieldRefused("title", "planning.titleMissing");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new FieldRefused("title", "planning.tooLong", LONGEST_TITLE);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new FieldRefused("note", "planning.tooLong", LONGEST_NOTE);
        }
        Unprintable.refuseIn("title", title);
        Unprintable.refuseIn("note", note);
        if (due.filter(at -> !PlainTime.isUsual(at)).isPresent()) {
            throw new FieldRefused("due", "planning.dueUnusual");
        }
    }
}
