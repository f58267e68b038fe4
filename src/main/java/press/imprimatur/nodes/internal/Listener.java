package press.imprimatur.nodes.internal;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import press.imprimatur.nodes.LineRestored;
import press.imprimatur.nodes.NewsHeard;

/**
 * Holds this node's line for as long as it runs: hears what is told, feels the pulse, and when the
 * line is lost, begins anew.
 */
@ApplicationScoped
class Listener {

    private static final System.Logger LOG = System.getLogger(Listener.class.getName());
    private static final Duration BEAT = Duration.ofMillis(250);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    @Resource ManagedThreadFactory threads;
    @Inject DatabaseLines lines;
    @Inject DatabaseHeartbeat heart;
    @Inject Clock clock;
    @Inject Event<NewsHeard> news;
    @Inject Event<LineRestored> restored;

    private volatile boolean isWanted = true;
    private volatile DatabaseLine line;
    private boolean isLost;
    private Thread thread;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        beginOnce();
    }

    void beginOnce() {
        // Being called made this bean, and that began it.
        LOG.log(DEBUG, "this node listens");
    }

    @PostConstruct
    void begin() {
        thread = threads.newThread(this::listen);
        thread.setName("imprimatur-line");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void end() {
        isWanted = false;
        thread.interrupt();
        hangUp();
    }

    private void listen() {
        while (isWanted) {
            try (var opened = lines.open()) {
                line = opened;
                attend(opened);
            } catch (SQLException | RuntimeException failure) {
                lost(failure);
            }
            pause();
        }
    }

    private void attend(DatabaseLine opened) throws SQLException {
        measure(opened);
        restored.fire(new LineRestored());
        found();
        while (isWanted) {
            var tick = measure(opened);
            tell(opened.news(AT_ONCE));
            heart.beatAt(tick);
            tell(opened.news(BEAT));
        }
    }

    private long measure(DatabaseLine opened) throws SQLException {
        var tick = System.nanoTime();
        var before = clock.instant();
        var there = opened.databaseNow();
        heart.measured(before, there, clock.instant());
        return tick;
    }

    private void tell(List<NewsHeard> heard) {
        heard.forEach(news::fire);
    }

    private void found() {
        heart.databaseIsAway(false);
        if (isLost) {
            isLost = false;
            LOG.log(INFO, "the line to the database is there again");
        }
    }

    // Lost once may be this line alone. What waits on others for an answer that will not come is
    // given up together with it.
    private void lost(Exception failure) {
        if (!isWanted) {
            return;
        }
        if (!isLost) {
            isLost = true;
            LOG.log(WARNING, "the line to the database is lost", failure);
        } else if (KnownTrouble.isSilence(failure)) {
            heart.databaseIsAway(true);
            HangingUpSource.hangUp();
        }
    }

    private void hangUp() {
        var open = line;
        if (open != null) {
            open.close();
        }
    }

    private void pause() {
        try {
            Thread.sleep(BEAT.toMillis());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
