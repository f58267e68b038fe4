package press.imprimatur.launcher.front;

import java.io.IOException;
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

    private static final MessageCloner<WritableMessage> NO_COPY = null;

    private final Visits visits;
    private final TrustedProxies proxies;

    Wire(Visits visits, TrustedProxies proxies) {
        this.visits = visits;
        this.proxies = proxies;
    }

    @Override
    public NextAction handleAccept(FilterChainContext context) {
        visits.begin((NIOConnection) context.getConnection());
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
        var rest = bytes;
        while (visit.owed() == 0 && rest.remaining() > PIECE) {
            rest = writePiece(context.getConnection(), rest);
        }
        if (visit.owed() == 0) {
            context.setMessage(Buffers.cloneBuffer(rest));
            context.getTransportContext().setMessageCloner(null);
            return;
        }
        try {
            context.setMessage(visit.outflow().put(rest));
            context.getTransportContext().setMessageCloner(null);
        } catch (IOException noRoom) {
            visit.end();
            throw noRoom;
        }
    }

    /** A copy, for what waits in the queue would hold on to the whole of what it is a piece of. */
    private static Buffer writePiece(Connection<?> connection, Buffer bytes) {
        var end = bytes.position() + PIECE;
        var piece = Buffers.cloneBuffer(bytes, bytes.position(), end);
        ((TCPNIOTransport) connection.getTransport())
                .getAsyncQueueIO()
                .getWriter()
                .write(socket(connection), null, piece, null, NO_COPY);
        return bytes.slice(end, bytes.limit());
    }

    @SuppressWarnings("unchecked") // Grizzly leaves the kind of address to those who ask.
    private static Connection<java.net.SocketAddress> socket(Connection<?> connection) {
        return (Connection<java.net.SocketAddress>) connection;
    }
}
