package press.imprimatur.launcher.front;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.asyncqueue.MessageCloner;
import org.glassfish.grizzly.asyncqueue.WritableMessage;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.nio.NIOConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;
import press.imprimatur.proxies.TrustedProxies;

/** Sees bytes: when a request begins, and what of an answer its reader does not take at once. */
final class Wire extends BaseFilter {

    /** What is tried at once, and what may wait in memory; more of it waits on the disk. */
    private static final int PIECE = 65_536;

    /**
     * What the operating system may hold for one reader; left to itself it takes up to four
     * megabytes, in memory and in time, for each of those who take nothing. A page and most
     * pictures fit, and on long lines it is some twenty megabits a second.
     */
    private static final int SOCKET_BYTES = 262_144;

    /** A socket that does not take all of a piece at once: the rest waits as a copy of its own. */
    private static final MessageCloner<WritableMessage> COPY =
            (connection, piece) -> Buffers.cloneBuffer((Buffer) piece);

    private final Visits visits;
    private final TrustedProxies proxies;

    Wire(Visits visits, TrustedProxies proxies) {
        this.visits = visits;
        this.proxies = proxies;
    }

    @Override
    public NextAction handleAccept(FilterChainContext context) throws IOException {
        var connection = (NIOConnection) context.getConnection();
        ((SocketChannel) connection.getChannel())
                .setOption(StandardSocketOptions.SO_SNDBUF, SOCKET_BYTES);
        visits.begin(connection);
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        var visit = Visits.of(context.getConnection());
        if (visit == null || visit.isTurnedAway()) {
            return context.getStopAction();
        }
        if (visit.begins() && !proxies.contain(visit.peer())) {
            var no = RequestCounter.refusal(visits, visit, CountedAddresses.key(visit.peer()));
            if (no.isPresent()) {
                visit.turnAway(no.get());
                return context.getStopAction();
            }
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) throws IOException {
        if (context.getMessage() instanceof Buffer bytes && bytes.hasRemaining()) {
            var visit = Visits.of(context.getConnection());
            if (visit != null) {
                visit.give(bytes.remaining());
                write(context, visit, bytes);
            }
        }
        return context.getInvokeAction();
    }

    private static void write(FilterChainContext context, Visit visit, Buffer bytes)
            throws IOException {
        if (visit.owed() + bytes.remaining() <= PIECE) {
            return;
        }
        while (visit.owed() == 0 && bytes.remaining() > PIECE) {
            writePiece(context.getConnection(), bytes);
        }
        if (visit.owed() == 0) {
            context.setMessage(Buffers.cloneBuffer(bytes));
            context.getTransportContext().setMessageCloner(null);
            return;
        }
        try {
            context.setMessage(visit.outflow().put(bytes));
            context.getTransportContext().setMessageCloner(null);
        } catch (IOException noRoom) {
            visit.end();
            throw noRoom;
        }
    }

    /** Takes a piece from the beginning: the bytes themselves, which a slice would copy all of. */
    private static void writePiece(Connection<?> connection, Buffer bytes) {
        var end = bytes.position() + PIECE;
        var transport = (TCPNIOTransport) connection.getTransport();
        var piece =
                Buffers.wrap(
                        transport.getMemoryManager(), bytes.toByteBuffer(bytes.position(), end));
        transport.getAsyncQueueIO().getWriter().write(socket(connection), null, piece, null, COPY);
        bytes.position(end);
    }

    @SuppressWarnings("unchecked") // Grizzly leaves the kind of address to those who ask.
    private static Connection<java.net.SocketAddress> socket(Connection<?> connection) {
        return (Connection<java.net.SocketAddress>) connection;
    }
}
