package press.imprimatur.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the database says about its own tables. Flyway's list of migrations is not one of ours. */
final class TableCatalogue {

    private static final String TABLES =
            """
            select c.relname,
                   array(select a.attname from pg_attribute a
                          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                            and a.attgenerated = '' order by a.attnum) as columns,
                   array(select quote_ident(a.attname)
                                || case when a.attcollation <> 0 then ' collate "C"' else '' end
                           from pg_index i
                           join unnest(i.indkey::smallint[]) with ordinality k(number, place)
                             on true
                           join pg_attribute a
                             on a.attrelid = c.oid and a.attnum = k.number
                          where i.indrelid = c.oid and i.indisprimary order by k.place) as key
              from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
               and c.relname <> 'flyway_schema_history'
             order by c.relname
            """;

    // Keys that can be checked at the end of the transaction set no order: instruments and their
    // evidence refer to each other.
    private static final String REFERENCES =
            """
            select t.relname, f.relname from pg_constraint k
              join pg_class t on t.oid = k.conrelid join pg_class f on f.oid = k.confrelid
             where k.contype = 'f' and k.conrelid <> k.confrelid and not k.condeferrable
               and k.connamespace = 'public'::regnamespace
            """;

    private final Connection connection;

    TableCatalogue(Connection connection) {
        this.connection = connection;
    }

    /** A table with what COPY needs to know. */
    record Table(String name, List<String> columns, List<String> key) {

        /** The same rows give the same bytes, whatever the database's locale and history. */
        String read() {
            var order = key.isEmpty() ? "t::text collate \"C\"" : String.join(", ", key);
            return "copy (select %s from %s t order by %s) to stdout"
                    .formatted(columnList(), quoted(name), order);
        }

        String write() {
            return "copy %s (%s) from stdin".formatted(quoted(name), columnList());
        }

        private String columnList() {
            return String.join(", ", columns.stream().map(TableCatalogue::quoted).toList());
        }
    }

    /** Every table after those that it refers to. */
    List<Table> tables() throws SQLException {
        var all = new LinkedHashMap<String, Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                var table =
                        new Table(
                                rows.getString(1), strings(rows, "columns"), strings(rows, "key"));
                all.put(table.name(), table);
            }
        }
        return inOrder(all, references());
    }

    /** The last number that each sequence gave out; those that gave none are left out. */
    Map<String, Long> sequences() throws SQLException {
        var found = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select sequencename, last_value from pg_sequences where"
                                        + " schemaname = 'public' and last_value is not null")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
        }
        return found;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private Map<String, TreeSet<String>> references() throws SQLException {
        var found = new TreeMap<String, TreeSet<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), name -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        }
        return found;
    }

    static List<Table> inOrder(Map<String, Table> all, Map<String, TreeSet<String>> references) {
        var left = new LinkedHashMap<>(all);
        var ordered = new ArrayList<Table>();
        while (!left.isEmpty()) {
            var free =
                    left.keySet().stream()
                            .filter(name -> isFree(references.get(name), left))
                            .findFirst()
                            .orElseThrow(() ->
                                    new Refusal(
                                            "These tables refer to one another in a circle"
                                                    + " and cannot be brought back in any"
                                                    + " order: "
                                                    + String.join(", ", left.keySet())));
            ordered.add(left.remove(free));
        }
        return ordered;
    }

    private static boolean isFree(TreeSet<String> references, Map<String, Table> left) {
        return references == null || references.stream().noneMatch(left::containsKey);
    }

    private static List<String> strings(java.sql.ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
