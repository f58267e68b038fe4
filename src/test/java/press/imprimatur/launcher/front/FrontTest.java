package press.imprimatur.launcher.front;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.proxies.TrustedProxies;
import press.imprimatur.testing.Soon;

@Timeout(60)
class FrontTest {

    private static final byte[] LARGE = "0123456789abcdef".repeat(1_000_000).getBytes(ISO_8859_1);

    private final CountDownLatch written = new CountDownLatch(PlainServer.THREADS * 3);

    @TempDir Path spool;

    PlainServer server;
    List<Socket> crowd = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        server = new PlainServer(spool, PlainServer.limits(), new Echo()).open();
    }

    @AfterEach
    void close() throws IOException {
        for (var socket : crowd) {
            socket.close();
        }
        server.close();
    }

    @Test
    void answersWhileMoreFormsAreOnTheirWayThanThereAreThreads() throws IOException {
        for (var i = 0; i < PlainServer.THREADS * 5; i++) {
            begin("POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\na=");
            begin("POST /form HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=");
            begin("GET / HTTP/1.1\r\nHos");
        }

        assertThat(server.get("/")).startsWith("HTTP/1.1 200 OK").endsWith("GET / 0");
    }

    @Test
    void answersWhileMoreReadersTakeNothingThanThereAreThreads() throws Exception {
        for (var i = 0; i < PlainServer.THREADS * 3; i++) {
            begin("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
        }
        written.await();

        assertThat(server.get("/form")).endsWith("GET /form 0");
    }

    @Test
    void givesASlowReaderEveryByteInItsOrder() throws Exception {
        var socket = begin("GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        for (var i = 1; i < PlainServer.THREADS * 3; i++) {
            begin("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
        }
        written.await();

        var answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);

        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                .isEqualTo(new String(LARGE, ISO_8859_1));
    }

    @Test
    void answersWhatIsSentAheadInItsOrder() throws IOException {
        var large = "GET /large HTTP/1.1\r\nHost: a\r\n\r\n";
        var answer =
                server.answer(
                        large
                                + large
                                + "GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer.length()).isGreaterThan(2 * LARGE.length);
        assertThat(answer).endsWith("GET /last 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 32_768, 32_769, 3_000_000})
    void handsOnAWholeBody(int length) throws IOException {
        var head = "POST /form HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ";

        var answer = server.answer(head + length + "\r\n\r\n" + "x".repeat(length));

        assertThat(answer).startsWith("HTTP/1.1 200 OK").endsWith("POST /form " + length);
    }

    @Test
    void handsOnABodyThatCameInChunksByteByByte() throws IOException {
        try (var socket = server.connect()) {
            var request =
                    "POST /form HTTP/1.1\r\n"
                            + "Host: a\r\n"
                            + "Connection: close\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n"
                            + "5\r\n"
                            + "hello\r\n"
                            + "6\r\n"
                            + " world\r\n"
                            + "0\r\n\r\n";
            for (var one : request.getBytes(ISO_8859_1)) {
                socket.getOutputStream().write(one);
                socket.getOutputStream().flush();
            }

            assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
                    .endsWith("POST /form 11");
        }
    }

    @Test
    void tellsWhoAsksFirstToGoOn() throws IOException {
        try (var socket = server.connect()) {
            socket.getOutputStream()
                    .write(
                            ("POST /form HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                                            + "Expect: 100-continue\r\nContent-Length: 3\r\n\r\n")
                                    .getBytes(ISO_8859_1));
            var told = new String(socket.getInputStream().readNBytes(25), ISO_8859_1);
            socket.getOutputStream().write("abc".getBytes(ISO_8859_1));

            assertThat(told).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
                    .endsWith("POST /form 3");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
                        + "content-length: 5\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\nhello",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length : 5\r\n\r\nhello",
                "POST / HTTP/1.1\r\n"
                        + "Host: a\r\n"
                        + "Transfer-Encoding: chunked, identity\r\n\r\n"
                        + "0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"
            })
    void refusesWhatCanBeReadInTwoWays(String request) throws IOException {
        assertThat(server.answer(request))
                .startsWith("HTTP/1.1 400 Bad Request\r\nDate: ")
                .contains("Connection: close", "<h1>");
    }

    @Test
    void hearsNoWishForAnotherProtocol() throws IOException {
        for (var i = 0; i < PlainServer.THREADS * 2; i++) {
            begin(
                    "POST /form HTTP/1.1\r\nHost: a\r\nUpgrade: other\r\nConnection: Upgrade\r\n"
                            + "Content-Length: 10\r\n\r\n");
        }

        assertThat(server.get("/form")).endsWith("GET /form 0");
    }

    @Test
    void saysThatItIsTooLargeBeforeItCame() throws IOException {
        var answer =
                server.answer(
                        "POST /api/v1/pictures HTTP/1.1\r\nHost: a\r\n"
                                + "Content-Length: 70000000\r\n\r\nx");

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json", "\"status\":413");
    }

    @Test
    void boundsWhatIsOpenFromOneAddress() throws IOException {
        var unfinished = "POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n";
        for (var i = 0; i < PlainServer.limits().openPerAddress(); i++) {
            begin(unfinished);
        }

        // Asking takes a place for a moment, which may turn an unfinished one away: one more comes.
        Soon.until(() -> {
            also(unfinished);
            return get("/").startsWith("HTTP/1.1 429 ");
        });
        assertThat(get("/")).contains("Retry-After: ");
    }

    @Test
    void countsBehindAProxyOfOursWhomItNamesAndNotTheProxy() throws IOException {
        server.close();
        var ours = TrustedProxies.said("127.0.0.0/8");
        server = new PlainServer(spool, new Limits(1000, 5, 50_000_000, ours), new Echo()).open();
        var unfinished =
                "POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\nX-Forwarded-For: 6.6.6.%d\r\n"
                        + "X-Forwarded-For: 198.51.100.7\r\n\r\n";
        for (var i = 0; i < 5; i++) {
            begin(unfinished.formatted(i));
        }

        Soon.until(() -> {
            also(unfinished.formatted(6));
            return from("198.51.100.7").startsWith("HTTP/1.1 429 ");
        });
        assertThat(from("198.51.100.8")).startsWith("HTTP/1.1 200 ");
    }

    private String from(String address) {
        try {
            return server.answer(
                    "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Forwarded-For: "
                            + address
                            + "\r\n\r\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void letsTheSlowestMakeRoomWhenThereAreTooManyInAll() throws Exception {
        server.close();
        server =
                new PlainServer(
                                spool,
                                new Limits(10, 10, 50_000_000, TrustedProxies.NONE),
                                new Echo())
                        .open();
        for (var i = 0; i < 10; i++) {
            begin("POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n");
        }

        try (var another = new Socket()) {
            another.bind(new java.net.InetSocketAddress("127.0.0.2", 0));
            another.connect(new java.net.InetSocketAddress("127.0.0.1", server.port()));
            another.getOutputStream()
                    .write(
                            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                                    .getBytes(ISO_8859_1));

            assertThat(new String(another.getInputStream().readAllBytes(), ISO_8859_1))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void saysThatItIsStartingUntilTheApplicationIsThere() throws IOException {
        server.close();
        server = new PlainServer(spool, PlainServer.limits(), new Echo());

        assertThat(server.get("/")).startsWith("HTTP/1.1 503 ").contains("Retry-After: 2");
        server.open();
        assertThat(server.get("/")).startsWith("HTTP/1.1 200 ").contains("\r\nDate: ");
    }

    private String get(String path) {
        try {
            return server.get(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void also(String request) {
        try {
            begin(request);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Socket begin(String request) throws IOException {
        var socket = server.connect();
        crowd.add(socket);
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    /** Says what it was asked, and how much came with it; or very much. */
    private final class Echo extends HttpHandler {

        @Override
        public void service(Request request, Response response) throws Exception {
            if (request.getRequestURI().equals("/large")) {
                response.setContentLength(LARGE.length);
                response.getOutputStream().write(LARGE);
                written.countDown();
                return;
            }
            var body = request.getInputStream().readAllBytes();
            response.getWriter()
                    .write(request.getMethod() + " " + request.getRequestURI() + " " + body.length);
        }
    }
}
