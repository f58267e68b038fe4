package press.imprimatur.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** How to reach a database. */
record Login(String url, String user, String password) {

    /** The operator's own database, when the environment names one. */
    static Optional<Login> external(Map<String, String> environment) {
        var url = environment.getOrDefault("DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refusal(
                    "DB_URL must begin with jdbc:postgresql: because PostgreSQL is the only"
                            + " database.");
        }
        return Optional.of(
                new Login(
                        url,
                        environment.getOrDefault("DB_USER", ""),
                        environment.getOrDefault("DB_PASSWORD", "")));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
