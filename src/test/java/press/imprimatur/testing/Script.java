package press.imprimatur.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** A script that speaks to the API with a token, as a newsroom's own would. */
public class Script {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URL base;
    private final String token;
    private final List<String> calls = new ArrayList<>();

    /** Speaks to the product at this address. */
    public Script(URL base, String token) {
        this.base = base;
        this.token = token;
    }

    /** An answer; the JSON is missing where there was none. */
    public record Answer(int status, JsonNode json, HttpResponse<byte[]> raw) {

        /** What {@code If-Match} wants next. */
        public String etag() {
            return raw.headers().firstValue("ETag").orElseThrow();
        }

        public String text(String name) {
            return json.path(name).asText();
        }
    }

    /** What was called so far, by method and path: {@code PUT /articles/…}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    public Answer get(String path) {
        return send(request(path));
    }

    public Answer post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    /** Sends what is not JSON. */
    public Answer post(String path, String mediaType, String body) {
        return send(
                request(path)
                        .setHeader("Content-Type", mediaType)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file. */
    public Answer post(String path, byte[] file) {
        return send(
                request(path)
                        .setHeader("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(file)));
    }

    /** Puts a file in place, whatever was there. */
    public Answer put(String path, byte[] file) {
        return send(
                request(path)
                        .setHeader("Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofByteArray(file)));
    }

    /** Acts on what was seen. */
    public Answer post(String path, Answer seen, String body) {
        return send(
                request(path).header("If-Match", seen.etag()).POST(BodyPublishers.ofString(body)));
    }

    /** Puts something in place of what was seen. */
    public Answer put(String path, Answer seen, String body) {
        return send(
                request(path).header("If-Match", seen.etag()).PUT(BodyPublishers.ofString(body)));
    }

    /** Puts something in place, whatever was there. */
    public Answer put(String path, String body) {
        return send(request(path).PUT(BodyPublishers.ofString(body)));
    }

    /** Takes something away. */
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + "api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        var path = request.uri().getPath().replaceFirst("^.*?/api/v1", "");
        calls.add(request.method() + " " + path);
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), json(answer), answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") ? JSON.readTree(answer.body()) : MissingNode.getInstance();
    }
}
