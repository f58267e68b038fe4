package press.imprimatur.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.keyring.KeyRing;

/**
 * Wraps everything that is sealed in a database with the current key, a few rows at a time, also
 * while the server runs: what it seals meanwhile with an earlier key it can read with that.
 */
final class Rewrapping {

    private static final int AT_ONCE = 200;

    private static final String COLUMNS =
            """
            select c.table_name, c.column_name from information_schema.columns c
             where c.table_schema = 'public' and c.data_type = 'bytea'
               and c.column_name like 'sealed\\_%'
             order by 1, 2
            """;

    // The name of the key stands behind the four letters of the form.
    private static final String NEXT =
            """
            select ctid, %1$s from %2$s
             where %1$s is not null and encode(substring(%1$s from 5 for 8), 'escape') = any(?)
             limit %3$d for update skip locked
            """;

    private final Connection connection;
    private final KeyRing ring;
    private final String[] earlier;

    private Rewrapping(Connection connection, KeyRing ring) {
        this.connection = connection;
        this.ring = ring;
        this.earlier =
                ring.keys().stream()
                        .filter(key -> !key.equals(ring.current()))
                        .map(key -> key.id())
                        .toArray(String[]::new);
    }

    /** How many records were wrapped anew. */
    static int all(Login database, KeyRing ring) {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            var rewrapping = new Rewrapping(connection, ring);
            var count = 0;
            for (var column : rewrapping.columns()) {
                count += rewrapping.all(column);
            }
            return count;
        } catch (SQLException failure) {
            throw new Refusal("Not everything is wrapped yet: " + failure.getMessage(), failure);
        }
    }

    private record Column(String table, String name) {}

    private List<Column> columns() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            var found = new ArrayList<Column>();
            while (rows.next()) {
                found.add(
                        new Column(
                                TableCatalogue.quoted(rows.getString(1)),
                                TableCatalogue.quoted(rows.getString(2))));
            }
            return found;
        }
    }

    private int all(Column column) throws SQLException {
        var count = 0;
        for (var done = some(column); done > 0; done = some(column)) {
            count += done;
        }
        return count;
    }

    private int some(Column column) throws SQLException {
        var count = 0;
        var next = NEXT.formatted(column.name(), column.table(), AT_ONCE);
        try (var statement = connection.prepareStatement(next)) {
            statement.setArray(1, connection.createArrayOf("text", earlier));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rewrap(column, rows);
                    count++;
                }
            }
        }
        connection.commit();
        return count;
    }

    private void rewrap(Column column, ResultSet row) throws SQLException {
        var command = "update %s set %s = ? where ctid = ?::tid";
        try (var update =
                connection.prepareStatement(command.formatted(column.table(), column.name()))) {
            update.setBytes(1, ring.rewrapped(row.getBytes(2)));
            update.setString(2, row.getString(1));
            update.executeUpdate();
        }
    }
}
