package press.imprimatur.launcher.front;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.IOEvent;
import org.glassfish.grizzly.IOStrategy;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;

/**
 * How Payara's listener moves bytes; named in {@code config/payara-pre-boot.txt}. The threads that
 * wait for sockets read and write themselves, for neither ever takes long, and hand on what is
 * whole. Being asked first of all at each event, this is also where our filters get their place.
 */
@SuppressWarnings("rawtypes") // The interface is so.
public final class FrontStrategy implements IOStrategy {

    private static final FrontStrategy INSTANCE = new FrontStrategy();

    private final IOStrategy here = SameThreadIOStrategy.getInstance();

    private FrontStrategy() {}

    /** Payara asks for it just before it opens the port. */
    public static FrontStrategy getInstance() {
        Front.current().ifPresent(Front::portIsWanted);
        return INSTANCE;
    }

    @Override
    public boolean executeIoEvent(Connection connection, IOEvent event) throws IOException {
        return executeIoEvent(connection, event, true);
    }

    @Override
    public boolean executeIoEvent(Connection connection, IOEvent event, boolean isEnabled)
            throws IOException {
        if (event == IOEvent.SERVER_ACCEPT) {
            Front.current().ifPresent(front -> front.standBefore(connection));
        }
        return here.executeIoEvent(connection, event, isEnabled);
    }

    @Override
    public Executor getThreadPoolFor(Connection connection, IOEvent event) {
        return here.getThreadPoolFor(connection, event);
    }

    @Override
    public ThreadPoolConfig createDefaultWorkerPoolConfig(Transport transport) {
        return here.createDefaultWorkerPoolConfig(transport);
    }
}
