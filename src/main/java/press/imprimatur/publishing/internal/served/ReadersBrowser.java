package press.imprimatur.publishing.internal.served;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks for a page of ours as a reader does: from outside, without a session, through whatever
 * stands before the server. It follows nothing and waits for nothing long.
 */
@ApplicationScoped
public class ReadersBrowser {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int LARGEST = 16 * 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST).followRedirects(Redirect.NEVER).build();

    /** What it got. */
    public record Got(int status, byte[] body) {

        String text() {
            return new String(body, UTF_8);
        }
    }

    /**
     * Gets it.
     *
     * @throws UncheckedIOException if nobody answers in time
     */
    Got get(String address) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(LONGEST)
                        .header("Cache-Control", "no-cache")
                        .header("User-Agent", "Imprimatur proofreader")
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                return new Got(answer.statusCode(), body.readNBytes(LARGEST));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", interrupted));
        }
    }
}
