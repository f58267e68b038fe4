package press.imprimatur.nodes.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import press.imprimatur.nodes.NewsHeard;

/** LISTEN and NOTIFY of PostgreSQL: what is told is heard when it is committed, in that order. */
class PostgresLine implements DatabaseLine {

    static final String CHANNEL = "imprimatur";

    private static final System.Logger LOG = System.getLogger(PostgresLine.class.getName());

    private final Connection connection;
    private final PGConnection listening;

    PostgresLine(Connection connection, PGConnection listening) {
        this.connection = connection;
        this.listening = listening;
    }

    /** How something is written that {@link #read} can read. */
    static String written(String topic, String text) {
        return topic + ' ' + text;
    }

    private static NewsHeard read(PGNotification heard) {
        var text = heard.getParameter();
        var space = text.indexOf(' ');
        return space < 0
                ? new NewsHeard(text, "")
                : new NewsHeard(text.substring(0, space), text.substring(space + 1));
    }

    // Not now(), which is when the transaction began, and not for a decision: it is measured.
    @Override
    public Instant databaseNow() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select clock_timestamp()")) {
            found.next();
            return found.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    @Override
    public List<NewsHeard> news(Duration longest) throws SQLException {
        var heard = listening.getNotifications((int) Math.max(1, longest.toMillis()));
        return heard == null ? List.of() : Stream.of(heard).map(PostgresLine::read).toList();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException broken) {
            LOG.log(System.Logger.Level.DEBUG, "a line is closed that was broken", broken);
        }
    }
}
