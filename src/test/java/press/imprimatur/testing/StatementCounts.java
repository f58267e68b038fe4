package press.imprimatur.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * How often the database was asked for what so far, from inside the container. What time it is,
 * which each node asks four times a second, is not counted.
 */
public final class StatementCounts implements AutoCloseable {

    private static final String COUNTS =
            """
            select query, sum(calls) from pg_stat_statements
            where query not like '%pg_stat_statements%'
              and query <> 'select clock_timestamp()' group by query
            """;

    private final Connection connection;

    private StatementCounts(Connection connection) {
        this.connection = connection;
    }

    /** Begins to count, beside the pool of the product: what is asked for here is not counted. */
    public static StatementCounts open() throws SQLException {
        var connection =
                DriverManager.getConnection(
                        System.getProperty("db.url"),
                        System.getProperty("db.user"),
                        System.getProperty("db.password"));
        try (var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
        return new StatementCounts(connection);
    }

    /** What the database was asked for while something was done; others may ask meanwhile. */
    public StatementTally during(Runnable work) throws SQLException {
        var before = read();
        work.run();
        var asked = new HashMap<String, Long>();
        read().forEach((query, calls) -> asked.put(query, calls - before.getOrDefault(query, 0L)));
        asked.values().removeIf(calls -> calls == 0);
        return new StatementTally(asked);
    }

    private Map<String, Long> read() throws SQLException {
        var counts = new HashMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNTS)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
