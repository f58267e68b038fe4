package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import press.imprimatur.identity.BackgroundWork;
import press.imprimatur.identity.BackgroundWork.KindOfWork;
import press.imprimatur.jobs.WaitingWork;

/** What is done in the background. */
@Named
@RequestScoped
public class BackgroundWorkPage {

    @Inject BackgroundWork work;
    @Inject Clock clock;

    private List<WorkRow> rows;

    public List<WorkRow> getRows() {
        if (rows == null) {
            var now = clock.instant();
            rows = work.all().stream().map(kind -> WorkRow.of(kind, now)).toList();
        }
        return rows;
    }

    /**
     * A kind of work as it is shown.
     *
     * @param tone red if something fails, amber if it was due and nobody has come to it
     * @param next null if none waits
     */
    public record WorkRow(
            String name, String waiting, long failing, String tone, String state, Instant next) {

        /** So late nobody is who runs as he should. */
        private static final long LATE_SECONDS = 120;

        static WorkRow of(KindOfWork kind, Instant now) {
            var work = kind.work();
            var waiting = work.waiting();
            var state = state(work, now);
            return new WorkRow(
                    kind.name(),
                    waiting < WaitingWork.MOST ? Long.toString(waiting) : waiting + "+",
                    work.failing(),
                    tone(state),
                    state,
                    work.next().orElse(null));
        }

        private static String state(WaitingWork work, Instant now) {
            if (work.failing() > 0) {
                return "failing";
            }
            var isLate = work.next().filter(now.minusSeconds(LATE_SECONDS)::isAfter).isPresent();
            if (isLate) {
                return "late";
            }
            return work.waiting() > 0 ? "waiting" : "done";
        }

        private static String tone(String state) {
            return switch (state) {
                case "failing" -> "red";
                case "late" -> "amber";
                case "waiting" -> "blue";
                default -> "green";
            };
        }
    }
}
