package press.imprimatur.rights.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.testing.Anybody;

class RequestClockTest {

    @Test
    void endsTheOthersWhenOneRequestCannotEnd() {
        var stuck = InstrumentId.next();
        var other = InstrumentId.next();
        var lapses = new Lapses(stuck, List.of(stuck, other));
        var worker = new RequestClock();
        worker.lapses = lapses;
        worker.caller = new Anybody();

        worker.tick();

        assertThat(lapses.ended).containsExactly(other);
    }

    /** Ends requests, but one of them. */
    private static class Lapses extends LapsesService {

        private final InstrumentId stuck;
        private final List<InstrumentId> overdue;
        private final List<InstrumentId> ended = new ArrayList<>();

        Lapses(InstrumentId stuck, List<InstrumentId> overdue) {
            this.stuck = stuck;
            this.overdue = overdue;
        }

        @Override
        public List<InstrumentId> overdue(int most) {
            return overdue;
        }

        @Override
        public void lapse(InstrumentId id) {
            if (id.equals(stuck)) {
                throw new IllegalStateException("It does not end");
            }
            ended.add(id);
        }
    }
}
