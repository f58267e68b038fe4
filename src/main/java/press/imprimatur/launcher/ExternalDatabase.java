package press.imprimatur.launcher;

import java.sql.SQLException;

/** What must be true of a database of the operator's own before the application may write to it. */
final class ExternalDatabase {

    private static final int OLDEST = 16;

    private ExternalDatabase() {}

    static Login checked(Login database) {
        try (var connection = database.connect()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Refusal(
                        "The database of DB_URL is PostgreSQL "
                                + version
                                + "; Imprimatur needs "
                                + OLDEST
                                + " or newer.");
            }
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
            return database;
        } catch (SQLException failure) {
            throw new Refusal(
                    "The database of DB_URL does not let us in: " + failure.getMessage(), failure);
        }
    }
}
