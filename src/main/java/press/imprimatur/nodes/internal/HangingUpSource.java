package press.imprimatur.nodes.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the pool of the application gets its connections: all of them can be hung up at once.
 * Whoever waits on one for a database that does not answer any more would wait a minute, for as
 * long as an honest question may take. Each reads what is committed, whatever the database is set
 * to: that is said once, when it is made, and not asked again by each who takes it.
 */
public class HangingUpSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger(HangingUpSource.class.getName());

    // The server makes this object, not CDI, and hands it to nobody: they meet in the class.
    private static final Set<Connection> GIVEN =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var connection = super.getConnection(user, password);
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
        GIVEN.add(connection);
        return connection;
    }

    /** Ends every connection under whoever uses it; the pool makes new ones when it can. */
    static void hangUp() {
        List<Connection> given;
        synchronized (GIVEN) {
            given = List.copyOf(GIVEN);
            GIVEN.clear();
        }
        given.forEach(HangingUpSource::hangUp);
    }

    private static void hangUp(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException ended) {
            LOG.log(System.Logger.Level.DEBUG, "a connection is hung up that had ended", ended);
        }
    }
}
