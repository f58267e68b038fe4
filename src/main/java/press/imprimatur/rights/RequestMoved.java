package press.imprimatur.rights;

/**
 * A request went from one state to another. Fired inside the transaction that moved it; an observer
 * that throws undoes it.
 */
public record RequestMoved(InstrumentId permission, InstrumentState from, InstrumentState to) {}
