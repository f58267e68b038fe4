package press.imprimatur.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/**
 * Brings an archive back into an empty database: the schema by the migrations it had seen, then
 * every row, and then every hash is compared with what was written.
 */
final class Restore {

    private static final int LARGEST_MANIFEST = 16_777_216;

    private final Login database;
    private final Migrations migrations;

    Restore(Login database, Migrations migrations) {
        this.database = database;
        this.migrations = migrations;
    }

    Manifest from(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("There is no file " + file + " that could be read.");
        }
        try (var zip = new ZipFile(file.toFile());
                var connection = database.connect()) {
            var manifest = manifest(zip);
            refuseDamaged(zip, manifest);
            refuseUsed(connection);
            bringBackOrLeaveEmpty(zip, manifest, connection);
            return manifest;
        } catch (SQLException failure) {
            throw new Refusal("The database refuses the backup: " + failure.getMessage(), failure);
        } catch (ZipException noArchive) {
            throw new Refusal(
                    "The file "
                            + file
                            + " is no backup of Imprimatur, or a part of it is missing: take"
                            + " another copy.",
                    noArchive);
        } catch (IOException failure) {
            throw new Refusal("The backup " + file + " cannot be read: " + failure, failure);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry("manifest.json");
        if (entry == null) {
            throw new Refusal("The file " + zip.getName() + " is no backup of Imprimatur.");
        }
        try (var content = zip.getInputStream(entry)) {
            return Manifest.of(content.readNBytes(LARGEST_MANIFEST));
        } catch (ZipException damaged) {
            throw new Refusal("The backup is damaged: its manifest cannot be read.", damaged);
        }
    }

    // Before anything is written: a damaged archive must not leave half a newsroom.
    private static void refuseDamaged(ZipFile zip, Manifest manifest) throws IOException {
        for (var part : manifest.tables()) {
            var entry = zip.getEntry(part.entry());
            var hashing = new Hashing(OutputStream.nullOutputStream());
            if (entry != null) {
                try (var content = zip.getInputStream(entry)) {
                    content.transferTo(hashing);
                } catch (ZipException damaged) {
                    throw new Refusal(
                            "The backup is damaged: " + part.entry() + " cannot be read.", damaged);
                }
            }
            if (entry == null) {
                throw new Refusal("The backup is damaged: " + part.entry() + " is missing.");
            }
            if (!hashing.hash().equals(part.sha256())) {
                throw new Refusal("The backup is damaged: " + part.entry() + " has changed.");
            }
        }
    }

    private static void refuseUsed(Connection connection) throws SQLException {
        var used =
                ClusterChecks.ask(
                        connection,
                        "select count(*) from pg_class where relkind = 'r' and relnamespace ="
                                + " 'public'::regnamespace");
        if (!"0".equals(used)) {
            throw new Refusal(
                    "The database is not empty: restore into a new data directory or database.");
        }
    }

    /** A second attempt must find the database as the first one did: empty. */
    private void bringBackOrLeaveEmpty(ZipFile zip, Manifest manifest, Connection connection)
            throws SQLException, IOException {
        var done = false;
        connection.setAutoCommit(false);
        try {
            migrations.migrate(database, manifest.schema());
            bringBack(zip, manifest, connection);
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
                execute(connection, "drop schema public cascade");
                execute(connection, "create schema public");
                connection.commit();
            }
        }
    }

    private void bringBack(ZipFile zip, Manifest manifest, Connection connection)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute(Backup.PLAIN_TEXT);
            statement.execute("set constraints all deferred");
        }
        var tables =
                new TableCatalogue(connection)
                        .tables().stream()
                                .collect(
                                        Collectors.toMap(
                                                TableCatalogue.Table::name, Function.identity()));
        clear(connection);
        for (var part : manifest.tables()) {
            if (!tables.containsKey(part.table())) {
                throw new Refusal("This Imprimatur knows no table " + part.table() + ".");
            }
            fill(zip, part, tables.get(part.table()), connection);
        }
        // What waited for the last table is checked now, before triggers may be set again.
        execute(connection, "set constraints all immediate");
        setTriggers(connection, "enable");
        for (var sequence : manifest.sequences().entrySet()) {
            advance(connection, sequence);
        }
        refuseDifferences(manifest, tables, connection);
        connection.commit();
    }

    // Migrations may have put rows in; the archive holds those too. And what triggers do has been
    // done: its results are in the archive.
    private static void clear(Connection connection) throws SQLException {
        setTriggers(connection, "disable");
        var tables = new ArrayList<>(new TableCatalogue(connection).tables());
        Collections.reverse(tables);
        for (var table : tables) {
            execute(connection, "delete from " + TableCatalogue.quoted(table.name()));
        }
    }

    private static void setTriggers(Connection connection, String able) throws SQLException {
        for (var table : new TableCatalogue(connection).tables()) {
            var name = TableCatalogue.quoted(table.name());
            execute(connection, "alter table " + name + " " + able + " trigger user");
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static void fill(
            ZipFile zip, Manifest.Part part, TableCatalogue.Table table, Connection connection)
            throws SQLException, IOException {
        var asWritten = new TableCatalogue.Table(table.name(), part.columns(), table.key());
        try (var content = zip.getInputStream(zip.getEntry(part.entry()))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(asWritten.write(), content);
        }
    }

    private static void advance(Connection connection, Map.Entry<String, Long> sequence)
            throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, TableCatalogue.quoted(sequence.getKey()));
            statement.setLong(2, sequence.getValue());
            statement.execute();
        }
    }

    private static void refuseDifferences(
            Manifest manifest, Map<String, TableCatalogue.Table> tables, Connection connection)
            throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var part : manifest.tables()) {
            var hashing = new Hashing(OutputStream.nullOutputStream());
            var table = tables.get(part.table());
            var asWritten = new TableCatalogue.Table(table.name(), part.columns(), table.key());
            var rows = copy.copyOut(asWritten.read(), hashing);
            if (rows != part.rows() || !hashing.hash().equals(part.sha256())) {
                throw new Refusal("The table " + part.table() + " did not come back the same.");
            }
        }
        Backup.refuseWrongFiles(connection);
    }
}
