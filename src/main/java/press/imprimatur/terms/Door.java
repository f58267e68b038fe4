package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

/**
 * How what a term speaks of becomes known: who says it, on which page of the desk, and by which
 * call. A word of the terms without a door would be a promise that nobody can keep, so every word
 * has one here, and the page {@code src/docs/doors.md} is written from them.
 *
 * @param state whether it is open
 * @param supplier who says it, or what settles it; empty if nobody does
 * @param page the page below the web root where it is said; empty if on none
 * @param endpoint the method and the path below {@code /api/v1} by which scripts say it; empty if
 *     there is none
 */
public record Door(State state, String supplier, String page, String endpoint) {

    /** Permitted on paper; nothing here ever does it, so nothing is asked and nothing refused. */
    static final Door RECORDED_ONLY = new Door(State.RECORDED_ONLY, "", "", "");

    /** A word that can be written and that nobody can answer yet. */
    static final Door NONE_YET = new Door(State.NONE_YET, "", "", "");

    public Door {
        requireNonNull(state, "state");
        if ((state == State.OPEN || state == State.SETTLED) && supplier.isBlank()) {
            throw new IllegalArgumentException("who supplies it?");
        }
        if ((state == State.OPEN) != !(page.isBlank() && endpoint.isBlank())) {
            throw new IllegalArgumentException("an open door stands somewhere");
        }
    }

    static Door open(String supplier, String page, String endpoint) {
        return new Door(State.OPEN, supplier, page, endpoint);
    }

    static Door settled(String how) {
        return new Door(State.SETTLED, how, "", "");
    }

    /** The door of a use. */
    public static Door of(Use use) {
        return UseDoors.of(use);
    }

    /** The door of a duty: where it is met, and how that is known. */
    public static Door of(DutyType type) {
        return DutyDoors.of(type);
    }

    /** The door of what is counted or measured. */
    public static Door of(Quantity.Kind kind) {
        return FactDoors.of(kind);
    }

    /** The door of how something appears. */
    public static Door of(Circumstance circumstance) {
        return FactDoors.of(circumstance);
    }

    /**
     * The door of a field of the terms.
     *
     * @param name the record and its component: {@code Criteria.sections}
     * @throws IllegalArgumentException if no door is declared for it
     */
    public static Door ofField(String name) {
        return FactDoors.ofField(name);
    }

    /** Whether a person or the desk itself answers it. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.SETTLED;
    }

    /** How it stands with a door. */
    public enum State {
        /** Somebody says it, there. */
        OPEN,
        /** Nobody has to say it: the way the desk works settles it. */
        SETTLED,
        /** Kept with the permission and shown; nothing here makes use of it. */
        RECORDED_ONLY,
        /** Nobody can say it yet. */
        NONE_YET
    }
}
