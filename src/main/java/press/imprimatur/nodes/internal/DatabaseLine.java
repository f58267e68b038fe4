package press.imprimatur.nodes.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import press.imprimatur.nodes.NewsHeard;

/** A connection of this node's own. Everything that it does may fail, and then it is of no use. */
interface DatabaseLine extends AutoCloseable {

    /** What time it is at the database. */
    Instant databaseNow() throws SQLException;

    /** What was told meanwhile; waits for it, but not longer than so. */
    List<NewsHeard> news(Duration longest) throws SQLException;

    @Override
    void close();
}
