package press.imprimatur.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as people start it: a process of its own, from what the build has put together. */
public final class RunningLauncher {

    private static final Path HOME = Path.of("target", "dist").toAbsolutePath();

    private final int port = freePort();
    private final Process process;
    private final List<String> said = new ArrayList<>();

    /** Starts it on a data directory, on a port that was free. */
    public RunningLauncher(Path data) throws IOException {
        this(data, Map.of());
    }

    /** The same with settings in its environment, and options beyond port and data. */
    public RunningLauncher(Path data, Map<String, String> environment, String... options)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "@" + HOME.resolve("config/java.options"),
                                "-Dimprimatur.home=" + HOME,
                                "-cp",
                                HOME.resolve("lib/*")
                                        + ":"
                                        + HOME.resolve("server/launch-micro.jar"),
                                "press.imprimatur.launcher.Main",
                                "run",
                                "--port",
                                Integer.toString(port),
                                "--data",
                                data.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Everything it said up to the last line of a start, or to its end. */
    public List<String> untilItIsReady() throws IOException {
        var reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            said.add(line);
            if (line.contains("Ctrl-C stops it")) {
                return said;
            }
        }
        return said;
    }

    /** Where it answers. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** What readers get. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** Ends it without asking, as kill -9 does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as Ctrl-C does. */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("the launcher did not stop within a minute");
        }
        return process.exitValue();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
