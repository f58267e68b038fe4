package press.imprimatur.launcher.front;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Holds the port until the server takes it, and says to everybody that it is starting. */
final class EarlyAnswer implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 2000;
    private static final int MOST_AT_ONCE = 16;
    private static final int HEAD_BYTES = 8192;

    private final ServerSocket port;
    private final Thread accepting;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    MOST_AT_ONCE,
                    task -> {
                        var thread = new Thread(task, "say that the server is starting");
                        thread.setDaemon(true);
                        return thread;
                    });

    EarlyAnswer(InetSocketAddress address) throws IOException {
        port = new ServerSocket();
        port.setReuseAddress(true);
        port.bind(address);
        accepting = new Thread(this::accept, "wait for early visitors");
        accepting.setDaemon(true);
        accepting.start();
    }

    private void accept() {
        while (!port.isClosed()) {
            try {
                var visitor = port.accept();
                threads.execute(() -> answer(visitor));
            } catch (IOException | java.util.concurrent.RejectedExecutionException closed) {
                // The server has taken over, or the visitor is gone again.
            }
        }
    }

    private static void answer(Socket visitor) {
        try (visitor) {
            visitor.setSoTimeout(PATIENCE_MILLIS);
            var head = head(visitor);
            var path = head.replaceFirst("^\\S* *", "").replaceFirst("(?s)[\\s?].*", "");
            visitor.getOutputStream()
                    .write(PlainAnswer.STARTING.bytes(head.startsWith("HEAD "), path));
            visitor.shutdownOutput();
        } catch (IOException gone) {
            // Whoever did not wait needs no answer.
        }
    }

    /** Reads the head before it is answered: closing on what was not read loses the answer. */
    private static String head(Socket visitor) throws IOException {
        var bytes = new byte[HEAD_BYTES];
        var length = 0;
        while (length < HEAD_BYTES) {
            var count = visitor.getInputStream().read(bytes, length, HEAD_BYTES - length);
            if (count < 0) {
                break;
            }
            length += count;
            var head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
            if (head.contains("\r\n\r\n")) {
                return head;
            }
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /**
     * The port is free when this returns: whoever still waits for a visitor in it would hold it for
     * a moment longer, and the server would find it taken.
     */
    @Override
    public void close() throws IOException {
        port.close();
        threads.shutdown();
        try {
            accepting.join(PATIENCE_MILLIS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
