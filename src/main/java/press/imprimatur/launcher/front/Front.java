package press.imprimatur.launcher.front;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.asyncqueue.AsyncQueueWriter;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.nio.NIOConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;
import org.glassfish.grizzly.threadpool.GrizzlyExecutorService;
import press.imprimatur.proxies.TrustedProxies;

/** What stands before the server's threads, from the first moment on. */
public final class Front {

    private static final System.Logger LOG = System.getLogger(Front.class.getName());

    /** What readers get is ready, and few can give it to many. */
    private static final int READERS_THREADS = 16;

    // Payara makes its strategy by name and hands it nothing.
    private static volatile Front current;

    private final TrustedProxies proxies;
    private final Visits visits;
    private EarlyAnswer early;
    private FilterChain chain;
    private volatile boolean isOpen;

    private Front(Limits limits, Path spool) {
        var disk = new Spool(spool, limits.spoolBytes());
        var open = new OpenRequests(limits.openRequests(), limits.openPerAddress());
        proxies = limits.trustedProxies();
        visits = new Visits(open, disk, Limits.CONNECTIONS);
    }

    /**
     * Takes its place before the server that starts next in this process.
     *
     * @param spool an empty directory
     */
    public static Front before(Limits limits, Path spool) {
        current = new Front(limits, spool);
        return current;
    }

    static Optional<Front> current() {
        return Optional.ofNullable(current);
    }

    /** Answers at that address until the server does. */
    public synchronized void answerEarly(InetSocketAddress address) throws IOException {
        early = new EarlyAnswer(address);
    }

    /** The application is there: whole requests go through to it. */
    public void open() {
        isOpen = true;
    }

    synchronized void portIsWanted() {
        try {
            if (early != null) {
                early.close();
                early = null;
            }
        } catch (IOException failure) {
            LOG.log(WARNING, "the port could not be left to the server", failure);
        }
    }

    /** Puts our filters before those of the server, once, before the first connection is made. */
    synchronized void standBefore(Connection<?> port) {
        if (chain == null) {
            var transport = (TCPNIOTransport) port.getTransport();
            chain = chain(transport);
            // Who does not take an answer is not waited for: it waits itself, in our spool.
            transport
                    .getAsyncQueueIO()
                    .getWriter()
                    .setMaxPendingBytesPerConnection(AsyncQueueWriter.UNLIMITED_SIZE);
            visits.watch();
            LOG.log(INFO, "requests are taken in whole before they are worked on");
        }
        if (((NIOConnection) port).getProcessor() != chain) {
            ((NIOConnection) port).setProcessor(chain);
        }
    }

    private FilterChain chain(TCPNIOTransport transport) {
        var server = (FilterChain) transport.getProcessor();
        var desk = (GrizzlyExecutorService) transport.getWorkerThreadPool();
        var readers =
                GrizzlyExecutorService.createInstance(
                        desk.getConfiguration()
                                .copy()
                                .setPoolName("readers")
                                .setCorePoolSize(READERS_THREADS)
                                .setMaxPoolSize(READERS_THREADS));
        return FilterChainBuilder.stateless()
                .add(find(server, TransportFilter.class))
                .add(new Wire(visits, proxies))
                .add(new HttpCodec())
                .add(new Gate(visits, proxies, () -> isOpen, new Gate.Threads(readers, desk)))
                .add(find(server, HttpServerFilter.class))
                .build();
    }

    private static Filter find(FilterChain server, Class<? extends Filter> kind) {
        for (var filter : server) {
            if (kind.isInstance(filter)) {
                return filter;
            }
        }
        throw new IllegalStateException("the server has no " + kind.getName());
    }
}
