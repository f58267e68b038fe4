package press.imprimatur.launcher.front;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.asyncqueue.MessageCloner;
import org.glassfish.grizzly.asyncqueue.WritableMessage;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.nio.NIOConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;

/** One connection: how far its present request is, since when, and what its reader still owes. */
final class Visit {

    private enum Phase {
        IDLE,
        HEAD,
        BODY,
        AT_WORK,
        TURNED_AWAY
    }

    private final NIOConnection connection;
    private final InetAddress peer;
    private final OpenRequests open;
    private final Spool spool;
    private final LongSupplier ticks;
    private final Outflow outflow;
    private final AtomicLong given = new AtomicLong();

    private Phase phase = Phase.IDLE;
    private long since;
    private long slowSince;
    private long takenBefore;
    private boolean isSlow;
    private String countedUnder;
    private HttpRequestPacket request;
    private RequestBody body;
    private boolean hasTwoLengths;

    Visit(NIOConnection connection, OpenRequests open, Spool spool, LongSupplier ticks) {
        this.connection = connection;
        this.peer = CountedAddresses.peer(connection.getPeerAddress());
        this.open = open;
        this.spool = spool;
        this.ticks = ticks;
        this.outflow = new Outflow(spool);
        this.since = ticks.getAsLong();
    }

    InetAddress peer() {
        return peer;
    }

    Outflow outflow() {
        return outflow;
    }

    synchronized boolean isTurnedAway() {
        return phase == Phase.TURNED_AWAY;
    }

    /** The first bytes of a request are here. */
    synchronized boolean begins() {
        if (phase != Phase.IDLE) {
            return false;
        }
        enter(Phase.HEAD);
        return true;
    }

    /** Counts its request, once, as long as it is open. */
    synchronized OpenRequests.Verdict count(String address) {
        if (countedUnder != null) {
            return OpenRequests.Verdict.OPENED;
        }
        var verdict = open.open(address);
        if (verdict == OpenRequests.Verdict.OPENED) {
            countedUnder = address;
        }
        return verdict;
    }

    /** The head that was just read says its length in two ways. */
    synchronized void sawTwoLengths() {
        hasTwoLengths = true;
    }

    synchronized boolean hasTwoLengths() {
        return hasTwoLengths;
    }

    /** Whether the head of this request was not seen before. */
    synchronized boolean isNew(HttpRequestPacket head) {
        if (request == head) {
            return false;
        }
        request = head;
        body = null;
        enter(Phase.BODY);
        return true;
    }

    synchronized void add(Buffer piece) throws IOException {
        if (phase != Phase.BODY) {
            return;
        }
        if (body == null) {
            body = new RequestBody(spool);
        }
        body.add(piece);
    }

    synchronized boolean hasBody() {
        return body != null;
    }

    synchronized long bodyLength() {
        return body == null ? 0 : body.length();
    }

    /** The request is whole; false if that comes too late. */
    synchronized boolean goesToWork() {
        if (phase != Phase.BODY) {
            return false;
        }
        enter(Phase.AT_WORK);
        return true;
    }

    /** What had arrived before the last piece, which is among it; nothing if there was no other. */
    synchronized Optional<RequestBody> takeBody() {
        var whole = Optional.ofNullable(body);
        body = null;
        return whole;
    }

    /** It was answered; what its reader has not taken yet may wait. */
    synchronized void isAnswered() {
        request = null;
        if (phase == Phase.AT_WORK) {
            enter(Phase.IDLE);
        }
        closeIfTaken();
    }

    /** So many bytes were given for it to take. */
    void give(long bytes) {
        given.addAndGet(bytes);
    }

    /** What waits in memory and on the disk. */
    long owed() {
        return Math.max(0, connection.getAsyncWriteQueue().spaceInBytes());
    }

    /** Says why, and ends: nothing more of what is sent is looked at. */
    void turnAway(PlainAnswer answer) {
        boolean isHead;
        String path;
        synchronized (this) {
            if (phase == Phase.TURNED_AWAY) {
                return;
            }
            isHead = request != null && "HEAD".equals(request.getMethod().getMethodString());
            path = request == null ? "" : request.getRequestURI();
            dropBody();
            enter(Phase.TURNED_AWAY);
        }
        write(answer.bytes(isHead, path), new Farewell(connection));
    }

    void sayContinue() {
        write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(US_ASCII), null);
    }

    @SuppressWarnings("unchecked") // Grizzly leaves the kind of address to those who ask.
    private void write(byte[] bytes, Farewell farewell) {
        var transport = (TCPNIOTransport) connection.getTransport();
        MessageCloner<WritableMessage> none = null;
        transport
                .getAsyncQueueIO()
                .getWriter()
                .write(
                        (Connection<SocketAddress>) connection,
                        null,
                        Buffers.wrap(transport.getMemoryManager(), bytes),
                        farewell,
                        none);
    }

    /** Looks whether anybody is too slow, and ends what is. */
    void look() {
        var now = ticks.getAsLong();
        switch (overdue(now)) {
            case HEAD, BODY -> turnAway(PlainAnswer.TOO_SLOW);
            case IDLE, TURNED_AWAY -> connection.terminateSilently();
            case AT_WORK -> {
                // As long as it is worked on, that is not the reader's fault.
            }
        }
        if (isTakenTooSlowly(now)) {
            connection.terminateSilently();
        }
    }

    /** The phase that has lasted too long; AT_WORK if none has. */
    private synchronized Phase overdue(long now) {
        var lasts = now - since;
        var isOverdue =
                switch (phase) {
                    case IDLE -> owed() == 0 && Pace.IDLE.isExceeded(lasts, 0);
                    case HEAD -> Pace.HEAD.isExceeded(lasts, 0);
                    case BODY -> Pace.BODY.isExceeded(lasts, bodyLength());
                    case TURNED_AWAY -> Pace.FAREWELL.isExceeded(lasts, 0);
                    case AT_WORK -> false;
                };
        return isOverdue ? phase : Phase.AT_WORK;
    }

    private synchronized boolean isTakenTooSlowly(long now) {
        var owed = owed();
        if (owed == 0) {
            isSlow = false;
            closeIfTaken();
            return false;
        }
        var taken = given.get() - owed;
        if (!isSlow) {
            isSlow = true;
            slowSince = now;
            takenBefore = taken;
        }
        return Pace.ANSWER.isExceeded(now - slowSince, Math.max(0, taken - takenBefore));
    }

    /** How long it has been slow or idle; the largest makes room first. */
    synchronized long patience(long now) {
        return phase == Phase.AT_WORK && !isSlow ? 0 : now - (isSlow ? slowSince : since);
    }

    synchronized boolean isIdle() {
        return phase == Phase.IDLE && countedUnder == null;
    }

    synchronized boolean isCounted() {
        return countedUnder != null;
    }

    void end() {
        connection.terminateSilently();
    }

    synchronized void isGone() {
        dropBody();
        outflow.close();
        phase = Phase.TURNED_AWAY;
        release();
    }

    // Under the lock, as the next three.
    private void closeIfTaken() {
        if (phase == Phase.IDLE && owed() == 0) {
            release();
        }
    }

    private void release() {
        if (countedUnder != null) {
            open.close(countedUnder);
            countedUnder = null;
        }
    }

    private void dropBody() {
        if (body != null) {
            body.drop();
            body = null;
        }
    }

    private void enter(Phase next) {
        phase = next;
        since = ticks.getAsLong();
    }

    /** Tells the other end that nothing more follows, and leaves it time to read why. */
    private static final class Farewell
            extends EmptyCompletionHandler<WriteResult<WritableMessage, SocketAddress>> {

        private final Connection<?> connection;

        Farewell(Connection<?> connection) {
            this.connection = connection;
        }

        @Override
        public void completed(WriteResult<WritableMessage, SocketAddress> result) {
            try {
                ((SocketChannel) ((NIOConnection) connection).getChannel()).shutdownOutput();
            } catch (IOException gone) {
                connection.terminateSilently();
            }
        }
    }
}
