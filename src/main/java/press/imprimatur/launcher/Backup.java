package press.imprimatur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * Writes database and files (which are rows like others) into one archive: one snapshot of one
 * instant, while the newsroom goes on working.
 */
final class Backup {

    /** What the text form of a row may depend on. */
    static final String PLAIN_TEXT =
            "set local datestyle to 'ISO, YMD'; set local intervalstyle to 'iso_8601';"
                    + " set local timezone to 'UTC'; set local bytea_output to 'hex';"
                    + " set local extra_float_digits to 1";

    private static final String SCHEMA =
            "select version from flyway_schema_history where success and version is not null"
                    + " order by installed_rank desc limit 1";

    private static final String WRONG_FILES =
            "select count(*) from files_blob where encode(sha256(content), 'hex') <> sha256";

    private final Login database;

    Backup(Login database) {
        this.database = database;
    }

    /** Either all of it is in the file, or there is no file. */
    Manifest to(Path file) {
        if (Files.exists(file)) {
            throw new Refusal("There is already a file " + file + ": choose another name.");
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var connection = database.connect()) {
            // The file holds everything, also what nobody else may read.
            DataDirectory.secretFile(unfinished);
            var manifest = write(connection, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (SQLException failure) {
            throw new Refusal("The database cannot be read: " + failure.getMessage(), failure);
        } catch (IOException failure) {
            throw new Refusal("The file " + file + " cannot be written: " + failure, failure);
        }
    }

    private Manifest write(Connection connection, Path file) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var statement = connection.createStatement()) {
            statement.execute(PLAIN_TEXT);
            refuseWrongFiles(connection);
            var manifest = writeTables(connection, zip);
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest.toJson());
            zip.closeEntry();
            return manifest;
        }
    }

    private static Manifest writeTables(Connection connection, ZipOutputStream zip)
            throws SQLException, IOException {
        var catalogue = new TableCatalogue(connection);
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var parts = new ArrayList<Manifest.Part>();
        for (var table : catalogue.tables()) {
            var entry = new Manifest.Part(table.name(), table.columns(), 0, "").entry();
            zip.putNextEntry(new ZipEntry(entry));
            var hashing = new Hashing(zip);
            var rows = copy.copyOut(table.read(), hashing);
            zip.closeEntry();
            parts.add(new Manifest.Part(table.name(), table.columns(), rows, hashing.hash()));
        }
        return new Manifest(
                Manifest.FORMAT,
                ClusterChecks.ask(connection, "select to_json(transaction_timestamp()) #>> '{}'"),
                ClusterChecks.ask(connection, SCHEMA),
                parts,
                catalogue.sequences());
    }

    /** The name of a file is the hash of its bytes. */
    static void refuseWrongFiles(Connection connection) throws SQLException {
        var wrong = ClusterChecks.ask(connection, WRONG_FILES);
        if (!"0".equals(wrong)) {
            throw new Refusal(wrong + " stored files are not what their hash says they are.");
        }
    }
}
