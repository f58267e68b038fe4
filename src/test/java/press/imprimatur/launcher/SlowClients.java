package press.imprimatur.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Visitors who hold a server up as well as they can, each from an address of its own in
 * 127.0.0.0/8: forms and heads that come byte by byte, answers that are taken byte by byte, and
 * connections on which nothing happens. Whoever is sent away comes again. {@code
 * src/bench/slow-clients.sh} runs it at full size.
 */
final class SlowClients implements AutoCloseable {

    private static final List<String> FORMS =
            List.of("/sign-in.xhtml", "/answer/nobody", "/api/v1/articles");

    private final InetSocketAddress server;
    private final String largePage;
    private final List<Client> clients = new ArrayList<>();
    private final Thread walk = new Thread(this::walk, "slow clients");
    private volatile boolean isOver;
    private volatile long comebacks;

    /**
     * @param largePage an address whose answer is larger than what sockets buffer
     */
    SlowClients(int port, String largePage) {
        this.server = new InetSocketAddress("127.0.0.1", port);
        this.largePage = largePage;
    }

    /** So many of each kind, and idle connections. */
    void come(int ofEachKind, int idle) throws IOException {
        for (var i = 0; i < ofEachKind; i++) {
            clients.add(new Client(i, form(FORMS.get(i % FORMS.size())), Kind.FORM));
            clients.add(new Client(i, head(), Kind.HEAD));
            clients.add(new Client(i, read(), Kind.READER));
        }
        for (var i = 0; i < idle; i++) {
            clients.add(new Client(i % 1000, "", Kind.IDLE));
        }
        clients.forEach(Client::comeAgain);
        comebacks = 0;
        walk.setDaemon(true);
        walk.start();
    }

    /** How often one of them was sent away and came again. */
    long comebacks() {
        return comebacks;
    }

    private String form(String path) {
        return "POST "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded"
                + "\r\nContent-Length: 1000000\r\n\r\n";
    }

    private String head() {
        return "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    }

    private String read() {
        return "GET " + largePage + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private void walk() {
        while (!isOver) {
            var begun = System.nanoTime();
            for (var client : clients) {
                client.step();
            }
            pause(Duration.ofMillis(200).toNanos() - (System.nanoTime() - begun));
        }
    }

    private static void pause(long nanos) {
        java.util.concurrent.locks.LockSupport.parkNanos(nanos);
    }

    @Override
    public void close() {
        isOver = true;
        try {
            walk.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        clients.forEach(Client::leave);
    }

    private enum Kind {
        FORM,
        HEAD,
        READER,
        IDLE
    }

    private final class Client {

        private final InetAddress from;
        private final String opening;
        private final Kind kind;
        private final ByteBuffer one = ByteBuffer.allocate(1);
        private SocketChannel channel;

        Client(int number, String opening, Kind kind) throws IOException {
            var last = (byte) (1 + number % 250);
            this.from =
                    InetAddress.getByAddress(new byte[] {127, 0, (byte) (1 + number / 250), last});
            this.opening = opening;
            this.kind = kind;
        }

        void connect() throws IOException {
            channel = SocketChannel.open();
            if (kind == Kind.READER) {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, 2048);
            }
            channel.bind(new InetSocketAddress(from, 0));
            channel.socket().connect(server, 5000);
            channel.configureBlocking(false);
            channel.write(ByteBuffer.wrap(opening.getBytes(US_ASCII)));
        }

        void step() {
            try {
                one.clear();
                if (channel == null || !channel.isConnected()) {
                    throw new IOException("not let in");
                }
                if (kind == Kind.FORM || kind == Kind.HEAD) {
                    channel.write(ByteBuffer.wrap(new byte[] {'a'}));
                }
                if (channel.read(one) < 0) {
                    throw new IOException("sent away");
                }
            } catch (IOException sentAway) {
                comeAgain();
            }
        }

        private void comeAgain() {
            try {
                leave();
                connect();
                comebacks++;
            } catch (IOException notNow) {
                // The next step tries again.
            }
        }

        void leave() {
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** How long a reader waits for the last byte of a page, on a connection of his own. */
    static Duration timeToRead(int port, String path) throws IOException {
        var begun = System.nanoTime();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            var request =
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            if (!answer.startsWith("HTTP/1.1 200 ")) {
                throw new IOException("answered: " + answer.lines().findFirst().orElse("nothing"));
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /**
     * The port, the page that readers want, the large one, how many of each, how many idle, how
     * long.
     */
    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(arguments[0]);
        var waits = new ArrayList<Long>();
        var failures = 0;
        try (var crowd = new SlowClients(port, arguments[2])) {
            crowd.come(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
            var end =
                    System.nanoTime() + Duration.ofSeconds(Long.parseLong(arguments[5])).toNanos();
            while (System.nanoTime() < end) {
                try {
                    waits.add(timeToRead(port, arguments[1]).toMillis());
                } catch (IOException failure) {
                    failures++;
                    System.out.println("a reader failed: " + failure.getMessage());
                }
                pause(50_000_000);
            }
            waits.sort(null);
            System.out.printf(
                    "%d pages read, %d failures; milliseconds: median %d, 99%% %d, longest %d;"
                            + " %d slow clients were sent away and came again%n",
                    waits.size(),
                    failures,
                    waits.get(waits.size() / 2),
                    waits.get(waits.size() * 99 / 100),
                    waits.get(waits.size() - 1),
                    crowd.comebacks());
        }
        System.exit(failures == 0 && waits.get(waits.size() - 1) < 1000 ? 0 : 1);
    }
}
