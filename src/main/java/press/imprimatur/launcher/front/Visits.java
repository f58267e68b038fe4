package press.imprimatur.launcher.front;

import static java.lang.System.Logger.Level.WARNING;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.glassfish.grizzly.CloseListener;
import org.glassfish.grizzly.Closeable;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.ICloseType;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.nio.NIOConnection;

/** All connections there are, looked after once a second. */
final class Visits {

    private static final System.Logger LOG = System.getLogger(Visits.class.getName());
    private static final Attribute<Visit> VISIT =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("imprimatur.visit");

    private final OpenRequests open;
    private final Spool spool;
    private final int mostConnections;
    private final Set<Visit> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(task -> {
                var thread = new Thread(task, "watch connections");
                thread.setDaemon(true);
                return thread;
            });

    Visits(OpenRequests open, Spool spool, int mostConnections) {
        this.open = open;
        this.spool = spool;
        this.mostConnections = mostConnections;
    }

    void watch() {
        watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** A new connection; when there are too many, the one that was idle longest makes room. */
    @SuppressWarnings("deprecation") // It is still how a listener is told.
    void begin(NIOConnection connection) {
        if (all.size() >= mostConnections && !makeRoom(Visit::isIdle)) {
            connection.terminateSilently();
            return;
        }
        var visit = new Visit(connection, open, spool, System::nanoTime);
        VISIT.set(connection, visit);
        all.add(visit);
        connection.addCloseListener(
                (CloseListener<Closeable, ICloseType>)
                        (closed, how) -> {
                            all.remove(visit);
                            visit.isGone();
                        });
    }

    /** The visit of a connection; null for one that was over before it began. */
    static Visit of(Connection<?> connection) {
        return VISIT.get(connection);
    }

    /** Ends the open request that has been slow for longest, if there is one. */
    boolean makeRoom() {
        return makeRoom(Visit::isCounted);
    }

    private boolean makeRoom(Predicate<Visit> which) {
        var now = System.nanoTime();
        var slowest =
                all.stream()
                        .filter(which)
                        .filter(visit -> visit.patience(now) > 0)
                        .max(Comparator.comparingLong(visit -> visit.patience(now)));
        slowest.ifPresent(Visit::end);
        return slowest.isPresent();
    }

    private void look() {
        for (var visit : all) {
            try {
                visit.look();
            } catch (RuntimeException odd) {
                // One connection must not keep the others from being looked after.
                LOG.log(WARNING, "a connection could not be looked after", odd);
            }
        }
    }
}
