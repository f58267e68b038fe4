package press.imprimatur.launcher.front;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.http.KeepAlive;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.ServerFilterConfiguration;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;
import org.glassfish.grizzly.nio.transport.TCPNIOTransportBuilder;
import org.glassfish.grizzly.threadpool.GrizzlyExecutorService;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.glassfish.grizzly.utils.DelayedExecutor;
import press.imprimatur.proxies.TrustedProxies;

/** Grizzly as Payara puts it together, with the front before it and few threads behind. */
final class PlainServer implements AutoCloseable {

    static final int THREADS = 2;

    private final Front front;
    private final TCPNIOTransport transport;
    private final DelayedExecutor timer =
            new DelayedExecutor(java.util.concurrent.Executors.newCachedThreadPool());
    private final int port;

    @SuppressWarnings("deprecation") // As Payara makes it.
    PlainServer(Path spool, Limits limits, HttpHandler handler) throws IOException {
        front = Front.before(limits, spool);
        var server = new HttpServerFilter(new ServerFilterConfiguration(), timer);
        server.setHttpHandler(handler);
        transport =
                TCPNIOTransportBuilder.newInstance()
                        .setIOStrategy(FrontStrategy.getInstance())
                        .build();
        transport.setWorkerThreadPool(
                GrizzlyExecutorService.createInstance(
                        ThreadPoolConfig.defaultConfig()
                                .setPoolName("desk")
                                .setCorePoolSize(THREADS)
                                .setMaxPoolSize(THREADS)));
        transport.setProcessor(
                FilterChainBuilder.stateless()
                        .add(new TransportFilter())
                        .add(
                                new org.glassfish.grizzly.http.HttpServerFilter(
                                        true, 8192, new KeepAlive(), timer))
                        .add(server)
                        .build());
        port = ((InetSocketAddress) transport.bind("127.0.0.1", 0).getLocalAddress()).getPort();
        transport.start();
    }

    static Limits limits() {
        return new Limits(1000, 100, 500_000_000, TrustedProxies.NONE);
    }

    PlainServer open() {
        front.open();
        return this;
    }

    int port() {
        return port;
    }

    Socket connect() throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** Sends something, and gives everything that comes back until the connection ends. */
    String answer(String request) throws IOException {
        try (var socket = connect()) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** What a page of ours says to somebody who comes once. */
    String get(String path) throws IOException {
        return answer("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    }

    @Override
    public void close() throws IOException {
        transport.shutdownNow();
        timer.stop();
    }
}
