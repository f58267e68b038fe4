package press.imprimatur.nodes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Lines to PostgreSQL, with what the data source uses to get there. They are not taken from the
 * pool, which would hand them to somebody else, and has none left when it matters most.
 */
@ApplicationScoped
class PostgresLines implements DatabaseLines {

    /** By it the database's administrator tells a line from the connections of the pool. */
    static final String NAME = "imprimatur-line";

    private static final int PATIENCE = 1;

    @Inject Config config;

    @Override
    public DatabaseLine open() throws SQLException {
        var connection = source().getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PostgresLine.CHANNEL);
            return new PostgresLine(connection, connection.unwrap(PGConnection.class));
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(config.getValue("db.url", String.class));
        source.setUser(config.getValue("db.user", String.class));
        source.setPassword(config.getValue("db.password", String.class));
        source.setApplicationName(NAME);
        source.setConnectTimeout(PATIENCE);
        source.setSocketTimeout(PATIENCE);
        source.setTcpKeepAlive(true);
        return source;
    }
}
