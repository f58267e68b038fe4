package press.imprimatur.nodes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.nodes.DatabaseTrouble;

/** Goes by the state that the standard and PostgreSQL give such a failure. */
@ApplicationScoped
class KnownTrouble implements DatabaseTrouble {

    private static final int DEEPEST = 30;

    /** Connections that cannot be made, or broke. */
    private static final String CONNECTION = "08";

    /** Ended by an administrator or by a crash, and not taking connections yet. */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03");

    private static final String TOO_MANY = "53300";

    /** The pool says that it has none, and gives no state. */
    private static final String NONE_LEFT = "Error in allocating a connection";

    @Inject DatabaseHealth pulse;

    /** Whether nobody is there; a database that has too many guests is. */
    static boolean isSilence(Throwable failure) {
        if (!(failure instanceof SQLException refused)) {
            return false;
        }
        var state = String.valueOf(refused.getSQLState());
        return state.startsWith(CONNECTION) || ENDED.contains(state);
    }

    @Override
    public boolean explains(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(this::isTrouble);
    }

    private boolean isTrouble(Throwable cause) {
        return cause instanceof SQLException refused
                && (isSilence(refused)
                        || TOO_MANY.equals(refused.getSQLState())
                        || String.valueOf(refused.getMessage()).startsWith(NONE_LEFT)
                        || pulse.isDatabaseAway());
    }
}
