package press.imprimatur.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before a database: open, or so that nothing gets through, or as if nobody were there. */
final class Gate implements AutoCloseable {

    private final int beyond;
    private final ServerSocket front;
    private final ExecutorService porters = Executors.newCachedThreadPool();
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private volatile boolean isHanging;
    private volatile boolean isShut;

    Gate(int beyond) throws IOException {
        this.beyond = beyond;
        front = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        porters.submit(this::receive);
    }

    int port() {
        return front.getLocalPort();
    }

    void open() {
        isShut = false;
        isHanging = false;
    }

    /** Connections stay, and nothing comes through them any more, as behind a dead switch. */
    void hang() {
        isHanging = true;
    }

    /** Connections break, and new ones do, too. */
    void shut() {
        isShut = true;
        guests.forEach(Gate::leave);
    }

    private Void receive() throws IOException {
        while (!front.isClosed()) {
            var guest = front.accept();
            if (isShut) {
                leave(guest);
            } else {
                guests.add(guest);
                var host = new Socket(InetAddress.getByName("127.0.0.1"), beyond);
                guests.add(host);
                porters.submit(() -> carry(guest, host));
                porters.submit(() -> carry(host, guest));
            }
        }
        return null;
    }

    private void carry(Socket from, Socket to) {
        var bytes = new byte[8192];
        try {
            for (var count = from.getInputStream().read(bytes);
                    count >= 0;
                    count = from.getInputStream().read(bytes)) {
                while (isHanging && !from.isClosed()) {
                    Thread.sleep(20);
                }
                to.getOutputStream().write(bytes, 0, count);
            }
        } catch (IOException | InterruptedException gone) {
            // Whoever is at the other end is told by the end of the connection.
        } finally {
            leave(from);
            leave(to);
        }
    }

    private static void leave(Socket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        front.close();
        shut();
        porters.shutdownNow();
    }
}
