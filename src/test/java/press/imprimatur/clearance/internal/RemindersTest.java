package press.imprimatur.clearance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.testing.Anybody;

class RemindersTest {

    @Test
    void remindsTheOthersWhenOneGrantorCannotBeReminded() {
        var stuck = InstrumentId.next();
        var other = InstrumentId.next();
        var due = new DueReminders(stuck, List.of(stuck, other));
        var worker = new Reminders();
        worker.reminders = due;
        worker.caller = new Anybody();

        worker.tick();

        assertThat(due.reminded).containsExactly(other);
    }

    /** Reminds grantors, but one of them. */
    private static class DueReminders extends DueRemindersService {

        private final InstrumentId stuck;
        private final List<InstrumentId> due;
        private final List<InstrumentId> reminded = new ArrayList<>();

        DueReminders(InstrumentId stuck, List<InstrumentId> due) {
            this.stuck = stuck;
            this.due = due;
        }

        @Override
        public List<InstrumentId> due(int most) {
            return due;
        }

        @Override
        public void remindIfDue(InstrumentId id) {
            if (id.equals(stuck)) {
                throw new IllegalStateException("It cannot be written");
            }
            reminded.add(id);
        }
    }
}
