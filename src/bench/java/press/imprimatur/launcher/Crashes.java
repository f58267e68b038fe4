package press.imprimatur.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Kills at random instants and counts what was lost; see crashes.sh. */
final class Crashes {

    private static final String TOKEN = "imp_bench";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final String PEOPLE =
            """
            insert into identity_user (id, version, name, full_name, password_hash, active, added_at)
                values ('c0000000-0000-4000-8000-000000000001', 0, 'bench', 'Bench', 'x', true, now());
            insert into identity_user_role (user_id, role)
                select 'c0000000-0000-4000-8000-000000000001', unnest(array['REPORTER', 'EDITOR']);
            insert into identity_token (id, owner_id, name, secret_sha256, scopes, issued_at, expires_at)
                values ('c0000000-0000-4000-8000-000000000002', 'c0000000-0000-4000-8000-000000000001',
                    'bench', encode(sha256('imp_bench'), 'hex'), 'READ WRITE', now(), now() + interval '1 day');
            insert into identity_newsroom (version, name, public_address, zone)
                values (0, 'Bench', 'http://127.0.0.1', 'UTC');
            """;

    private enum Victim {
        SERVER,
        POSTMASTER,
        BACKEND,
        ALL
    }

    private final Path project;
    private final Path data;
    private final int port;
    private final Random random;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger unknown = new AtomicInteger();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final Map<Victim, List<Long>> back = new TreeMap<>();
    private final Map<Victim, List<Long>> told = new TreeMap<>();
    private int lost;
    private Process launcher;

    private Crashes(Path project, Path data, int port, long seed) {
        this.project = project;
        this.data = data;
        this.port = port;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        var crashes =
                new Crashes(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Long.parseLong(arguments[4]));
        var instants = Integer.parseInt(arguments[3]);
        var writers = Integer.parseInt(arguments[5]);
        try {
            crashes.begin(writers);
            for (var instant = 1; instant <= instants; instant++) {
                crashes.crash(instant, instants);
            }
        } finally {
            crashes.end();
        }
        crashes.report(instants, arguments[4]);
    }

    private void begin(int writers) throws Exception {
        start();
        sql(PEOPLE);
        for (var writer = 0; writer < writers; writer++) {
            var thread = new Thread(this::write, "writer " + writer);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void start() throws IOException, InterruptedException {
        var log = data.resolveSibling("launcher.log");
        Files.deleteIfExists(log);
        var builder =
                new ProcessBuilder(
                        project.resolve("src/bin/imprimatur").toString(),
                        "run",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString());
        builder.environment().put("IMPRIMATUR_API_REQUESTS_PER_MINUTE", "1000000");
        launcher =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        while (!Files.exists(log) || !Files.readString(log).contains("Ctrl-C")) {
            if (!launcher.isAlive()) {
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(50);
        }
    }

    /** Each story once, by its key, until somebody says what became of it. */
    private void write() {
        while (!isOver.get()) {
            var key = UUID.randomUUID().toString();
            var body = "{\"headline\": \"Crash " + key + "\", \"body\": \"<p>Kept?</p>\", \"language\": \"en\"}";
            var done = false;
            while (!done && !isOver.get()) {
                done = isAnswered(key, body);
            }
        }
    }

    private boolean isAnswered(String key, String body) {
        try {
            var answer = send(request("/api/v1/articles", key, body));
            var id = ID.matcher(answer.body());
            if (answer.statusCode() == 201 && id.find()) {
                acknowledged.put(id.group(1), key);
                return true;
            }
            if (answer.statusCode() == 409) {
                // The key was taken, and the answer not kept: the product says that it does not
                // know.
                unknown.incrementAndGet();
                return true;
            }
            Thread.sleep(50);
            return false;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void crash(int instant, int instants) throws Exception {
        Thread.sleep(200 + random.nextInt(3000));
        var victim = Victim.values()[random.nextInt(Victim.values().length)];
        var begun = System.nanoTime();
        kill(victim);
        if (victim == Victim.SERVER || victim == Victim.ALL) {
            launcher.waitFor();
            start();
        } else {
            note(told, victim, ask());
        }
        untilItWrites(begun);
        note(back, victim, millisSince(begun));
        var missing = missing();
        lost += missing.size();
        System.out.printf(
                Locale.ROOT,
                "%d of %d: %s killed, back after %d ms, %d acknowledged, %d lost %s%n",
                instant,
                instants,
                victim.name().toLowerCase(Locale.ROOT),
                millisSince(begun),
                acknowledged.size(),
                missing.size(),
                missing);
    }

    private void kill(Victim victim) throws IOException {
        var postmaster = postmaster();
        var others = postmaster.children().toList();
        switch (victim) {
            case SERVER -> launcher.destroyForcibly();
            case POSTMASTER -> postmaster.destroyForcibly();
            case BACKEND -> others.get(random.nextInt(others.size())).destroyForcibly();
            case ALL -> {
                launcher.destroyForcibly();
                postmaster.destroyForcibly();
                others.forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    /** How long somebody at the desk waits for an answer, whatever it is, right after. */
    private long ask() throws InterruptedException {
        var begun = System.nanoTime();
        try {
            send(HttpRequest.newBuilder(address("/sign-in.xhtml")).timeout(LONGEST).build());
        } catch (IOException none) {
            return LONGEST.toMillis();
        }
        return millisSince(begun);
    }

    private void untilItWrites(long begun) throws Exception {
        while (millisSince(begun) < LONGEST.toMillis()) {
            var key = UUID.randomUUID().toString();
            var body = "{\"headline\": \"Back " + key + "\", \"body\": \"\", \"language\": \"en\"}";
            try {
                if (send(request("/api/v1/articles", key, body)).statusCode() == 201) {
                    return;
                }
            } catch (IOException notYet) {
                // Asked again below.
            }
            if (!launcher.isAlive()) {
                start();
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("not back within " + LONGEST);
    }

    private List<String> missing() throws Exception {
        var missing = new ArrayList<String>();
        var wanted = Map.copyOf(acknowledged);
        try (var connection = connect();
                var statement =
                        connection.prepareStatement(
                                "select headline from articles_article where id = ?::uuid")) {
            for (var one : wanted.entrySet()) {
                statement.setString(1, one.getKey());
                try (var found = statement.executeQuery()) {
                    if (!found.next() || !found.getString(1).endsWith(one.getValue())) {
                        missing.add(one.getKey());
                    }
                }
            }
        }
        missing.forEach(acknowledged::remove);
        return missing;
    }

    private int twice() throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select count(*) from (select headline from articles_article"
                                        + " group by headline having count(*) > 1) twice")) {
            found.next();
            return found.getInt(1);
        }
    }

    private void end() throws Exception {
        isOver.set(true);
        if (launcher != null && launcher.isAlive()) {
            lost += missing().size();
            System.out.println("Written twice: " + twice());
            launcher.destroy();
            launcher.waitFor();
        }
    }

    private void report(int instants, String seed) {
        System.out.printf(
                Locale.ROOT,
                "%d instants (seed %s): %d acknowledged, %d lost; of %d the product said that it"
                        + " does not know.%n",
                instants,
                seed,
                acknowledged.size(),
                lost,
                unknown.get());
        told.forEach((victim, millis) -> say(victim, "the desk answered after", millis));
        back.forEach((victim, millis) -> say(victim, "writing again after", millis));
        System.exit(lost == 0 ? 0 : 1);
    }

    private static void say(Victim victim, String what, List<Long> millis) {
        var sorted = millis.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "  %s, %d times: %s %d ms in the middle, %d ms at most%n",
                victim.name().toLowerCase(Locale.ROOT),
                sorted.size(),
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }

    private static void note(Map<Victim, List<Long>> where, Victim victim, long millis) {
        where.computeIfAbsent(victim, any -> new ArrayList<>()).add(millis);
    }

    private static long millisSince(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private HttpRequest request(String path, String key, String body) {
        return HttpRequest.newBuilder(address(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(pidFile().get(0).strip())).orElseThrow();
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(data.resolve("database/postmaster.pid"));
    }

    private void sql(String commands) throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(commands);
        }
    }

    private Connection connect() throws IOException, SQLException {
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(data.resolve("database.properties"))));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + pidFile().get(3).strip() + "/imprimatur",
                "imprimatur",
                passwords.getProperty("application"));
    }
}
