package press.imprimatur.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What must be true of the embedded database before anybody may write to it. */
final class ClusterChecks {

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private ClusterChecks() {}

    /** Makes the application's own role and database if they are not there. */
    static void prepare(Login administrator, String password) {
        try (var connection = administrator.connect()) {
            if (!exists(connection, "select from pg_roles where rolname = 'imprimatur'")) {
                run(connection, "create role imprimatur login password '" + password + "'");
            }
            if (!exists(connection, "select from pg_database where datname = 'imprimatur'")) {
                run(connection, "create database imprimatur owner imprimatur");
            }
        } catch (SQLException failure) {
            throw new Refusal("The embedded database does not answer: " + failure.getMessage());
        }
    }

    /** Refuses a database that could lose a commit, sorts wrongly, or lets anybody in. */
    static void refuseUnsafe(Login administrator, Path directory) {
        try (var connection = administrator.connect()) {
            refuseAnotherLocale(connection, directory);
            for (var setting : DURABLE.entrySet()) {
                var found = ask(connection, "select current_setting('" + setting.getKey() + "')");
                if (!setting.getValue().equals(found)) {
                    throw new Refusal(
                            "The database in "
                                    + directory
                                    + " runs with "
                                    + setting.getKey()
                                    + " = "
                                    + found
                                    + " and could lose what it acknowledged: remove that setting.");
                }
            }
            refuseOpenDoors(connection, directory);
        } catch (SQLException failure) {
            throw new Refusal("The embedded database does not answer: " + failure.getMessage());
        }
    }

    private static void refuseAnotherLocale(Connection connection, Path directory)
            throws SQLException {
        var found =
                ask(
                        connection,
                        "select pg_encoding_to_char(encoding) || ' ' || datctype from pg_database"
                                + " where datname = 'imprimatur'");
        if (!found.replace("utf8", "UTF-8").equals("UTF8 C.UTF-8")) {
            throw new Refusal(
                    "The database in "
                            + directory
                            + " was made for “"
                            + found
                            + "” and not for “UTF8 C.UTF-8”, so that searching would miss words:"
                            + " back it up, and restore the backup into an empty directory.");
        }
    }

    private static void refuseOpenDoors(Connection connection, Path directory) throws SQLException {
        var open =
                ask(
                        connection,
                        "select count(*) from pg_hba_file_rules where auth_method <>"
                                + " 'scram-sha-256' and auth_method <> 'reject'");
        if (!"0".equals(open)) {
            throw new Refusal(
                    "The file "
                            + directory.resolve("pg_hba.conf")
                            + " lets somebody in without scram-sha-256: allow nothing else there.");
        }
    }

    static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next();
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
