package press.imprimatur.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/** What must be true of a database of the operator's own before the application may write to it. */
final class ExternalDatabase {

    private static final int OLDEST = 16;

    private ExternalDatabase() {}

    static Login checked(Login database) {
        try (var connection = database.connect()) {
            refuseOld(connection);
            refuseOtherLetters(connection);
            refuseWithoutWords(connection);
            return database;
        } catch (SQLException failure) {
            throw new Refusal(
                    "The database of DB_URL does not let us in: " + failure.getMessage(), failure);
        }
    }

    private static void refuseOld(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new Refusal(
                    "The database of DB_URL is PostgreSQL "
                            + version
                            + "; Imprimatur needs "
                            + OLDEST
                            + " or newer.");
        }
    }

    private static void refuseOtherLetters(Connection connection) throws SQLException {
        var letters =
                ClusterChecks.ask(
                        connection,
                        "select pg_encoding_to_char(encoding) || ' ' || datctype from"
                                + " pg_database where datname = current_database()");
        if (!letters.matches("(?i)UTF8 .*utf-?8")) {
            throw new Refusal(
                    "The database of DB_URL was made for “"
                            + letters
                            + "” and would not find words in every language: make it with"
                            + " encoding UTF8 and ctype C.UTF-8.");
        }
    }

    private static void refuseWithoutWords(Connection connection) throws SQLException {
        var there =
                ClusterChecks.ask(
                        connection,
                        "select count(*)::text from pg_available_extensions"
                                + " where name = 'pg_trgm'");
        if (there.equals("0")) {
            throw new Refusal(
                    "The server of DB_URL lacks the extension pg_trgm, by which the desk finds"
                            + " words: install PostgreSQL’s contrib package there.");
        }
    }
}
