package press.imprimatur.nodes.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import press.imprimatur.nodes.NewsHeard;
import press.imprimatur.testing.MovableClock;

/**
 * The lines of the container tests: real ones, which a test may cut, and whose clock goes with the
 * one that tests move unless a test sets it wrong.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class LinesInHand implements DatabaseLines {

    @Inject PostgresLines real;
    @Inject MovableClock clock;

    private volatile boolean isCut;
    private volatile Duration error = Duration.ZERO;
    private volatile DatabaseLine open;

    /** Cuts the line, and lets none be opened. */
    public void cut() {
        isCut = true;
        open.close();
    }

    /** Lets lines be opened again. */
    public void mend() {
        isCut = false;
    }

    /** Sets the database's clock wrong by so much, as this node sees it. */
    public void setWrong(Duration byHowMuch) {
        error = byHowMuch;
    }

    @Override
    public DatabaseLine open() throws SQLException {
        if (isCut) {
            throw new SQLException("the line was cut by a test");
        }
        open = new LineInHand(real.open());
        return open;
    }

    private class LineInHand implements DatabaseLine {

        private final DatabaseLine line;

        LineInHand(DatabaseLine line) {
            this.line = line;
        }

        @Override
        public Instant databaseNow() throws SQLException {
            return line.databaseNow().plus(clock.offset()).plus(error);
        }

        @Override
        public List<NewsHeard> news(Duration longest) throws SQLException {
            return line.news(longest);
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
