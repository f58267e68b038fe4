package press.imprimatur.rights.internal.lifecycle;

import static press.imprimatur.terms.InstrumentState.COUNTERED;
import static press.imprimatur.terms.InstrumentState.DENIED;
import static press.imprimatur.terms.InstrumentState.DRAFT;
import static press.imprimatur.terms.InstrumentState.GRANTED;
import static press.imprimatur.terms.InstrumentState.LAPSED;
import static press.imprimatur.terms.InstrumentState.REQUESTED;
import static press.imprimatur.terms.InstrumentState.REVOKED;
import static press.imprimatur.terms.InstrumentState.SUPERSEDED;
import static press.imprimatur.terms.InstrumentState.SUSPENDED;
import static press.imprimatur.terms.InstrumentState.TERMINATED;
import static press.imprimatur.terms.InstrumentState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.StateForbids;
import press.imprimatur.terms.InstrumentState;

/**
 * Which event leads a permission from which state to which. What is not in the table does not
 * happen: there is no way back from what was denied, revoked or superseded.
 */
public final class StateTable {

    private static final Map<InstrumentState, Map<LifeEvent, InstrumentState>> STEPS =
            new EnumMap<>(InstrumentState.class);

    static {
        from(DRAFT).on(LifeEvent.SEND, REQUESTED);
        // What was granted before anybody wrote it down.
        from(DRAFT).on(LifeEvent.GRANT, GRANTED);
        from(REQUESTED).on(LifeEvent.COUNTER, COUNTERED);
        from(COUNTERED).on(LifeEvent.ACCEPT, GRANTED).on(LifeEvent.COUNTER_AGAIN, REQUESTED);
        answered(REQUESTED);
        answered(COUNTERED);
        from(GRANTED)
                .on(LifeEvent.SUSPEND, SUSPENDED)
                .on(LifeEvent.REVOKE, REVOKED)
                .on(LifeEvent.BREACH, TERMINATED)
                .on(LifeEvent.AMEND, SUPERSEDED)
                .on(LifeEvent.RENEW, SUPERSEDED)
                .on(LifeEvent.ASSIGN, SUPERSEDED)
                .on(LifeEvent.COURTESY_TAKEDOWN, GRANTED);
        from(SUSPENDED)
                .on(LifeEvent.LIFT, GRANTED)
                .on(LifeEvent.UNDO, GRANTED)
                .on(LifeEvent.REVOKE, REVOKED);
        from(TERMINATED).on(LifeEvent.CURE, GRANTED);
    }

    private StateTable() {}

    private static void answered(InstrumentState asked) {
        from(asked)
                .on(LifeEvent.GRANT, GRANTED)
                .on(LifeEvent.REFUSE, DENIED)
                .on(LifeEvent.WITHDRAW, WITHDRAWN)
                .on(LifeEvent.LAPSE, LAPSED);
    }

    private static Row from(InstrumentState state) {
        return new Row(STEPS.computeIfAbsent(state, any -> new EnumMap<>(LifeEvent.class)));
    }

    /** The state that an event leads to; empty if it cannot happen in that state. */
    public static Optional<InstrumentState> find(InstrumentState from, LifeEvent event) {
        return Optional.ofNullable(STEPS.getOrDefault(from, Map.of()).get(event));
    }

    /**
     * The state that an event leads to.
     *
     * @throws StateForbids if it cannot happen in that state
     */
    public static InstrumentState after(InstrumentState from, LifeEvent event) {
        return find(from, event).orElseThrow(() -> new StateForbids(event, from));
    }

    private record Row(Map<LifeEvent, InstrumentState> steps) {

        Row on(LifeEvent event, InstrumentState to) {
            steps.put(event, to);
            return this;
        }
    }
}
