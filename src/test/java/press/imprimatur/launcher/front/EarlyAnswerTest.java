package press.imprimatur.launcher.front;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.RepeatedTest;

class EarlyAnswerTest {

    // Whoever waits for a visitor keeps the port for a moment after it was closed.
    @RepeatedTest(300)
    void leavesThePortFreeAtOnce() throws IOException {
        var address = free();

        new EarlyAnswer(address).close();

        assertThatCode(() -> bind(address)).doesNotThrowAnyException();
    }

    private static InetSocketAddress free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return new InetSocketAddress("127.0.0.1", socket.getLocalPort());
        }
    }

    private static void bind(InetSocketAddress address) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        }
    }
}
