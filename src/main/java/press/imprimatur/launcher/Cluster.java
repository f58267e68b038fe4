package press.imprimatur.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/**
 * The embedded PostgreSQL: made at the first start, and from then on found again. It listens on the
 * loopback address only, asks everybody for a password, and writes every commit to the disk before
 * it is acknowledged.
 */
final class Cluster implements AutoCloseable {

    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "password_encryption=scram-sha-256",
                    "max_connections=80",
                    "shared_buffers=128MB",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "log_line_prefix=%m_[%p]_");

    private final DataDirectory data;
    private final Program programs;
    private final Properties passwords;
    private final boolean ours;

    private Cluster(DataDirectory data, Program programs, Properties passwords, boolean ours) {
        this.data = data;
        this.programs = programs;
        this.passwords = passwords;
        this.ours = ours;
    }

    /** Starts it, makes it first if there is none, and refuses one that it must not run on. */
    static Cluster start(DataDirectory data) {
        var programs = new Program(PostgresBinaries.in(data.engines()));
        try {
            if (!Files.exists(data.cluster())) {
                create(data, programs);
            }
            refuseAnotherVersion(data.cluster(), programs);
            Leftover.stop(data.cluster(), programs);
            var cluster = new Cluster(data, programs, passwords(data), true);
            cluster.launch();
            cluster.prepare();
            return cluster;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The one that another launcher runs; closing this leaves it running. */
    static Cluster running(DataDirectory data) {
        if (!Files.exists(data.cluster().resolve("postmaster.pid"))) {
            throw new Refusal(
                    "The Imprimatur on "
                            + data.path()
                            + " is starting or stopping: try again soon.");
        }
        try {
            var programs = new Program(PostgresBinaries.in(data.engines()));
            return new Cluster(data, programs, passwords(data), false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How the application reaches it. */
    Login login() {
        return new Login(url("imprimatur"), "imprimatur", passwords.getProperty("application"));
    }

    /** Lets running statements go, and returns when every page is on the disk. */
    @Override
    public void close() {
        if (!ours) {
            return;
        }
        programs.run("pg_ctl", List.of("-D", directory(), "-m", "fast", "-w", "-t", "60", "stop"));
    }

    // Under another name first: what is there under the final name is complete.
    private static void create(DataDirectory data, Program programs) throws IOException {
        var unfinished = data.cluster().resolveSibling("database.unfinished");
        PostgresBinaries.remove(unfinished);
        var passwords = new Properties();
        passwords.setProperty("administrator", Secrets.password());
        passwords.setProperty("application", Secrets.password());
        try (var file = Files.newBufferedWriter(DataDirectory.secretFile(data.passwords()))) {
            passwords.store(file, "The embedded database's passwords. Keep this file to yourself.");
        }
        var word = DataDirectory.secretFile(data.path().resolve(".administrator"));
        Files.writeString(word, passwords.getProperty("administrator"));
        var outcome = programs.run("initdb", arguments(unfinished, word));
        Files.delete(word);
        if (!outcome.succeeded()) {
            throw new Refusal("PostgreSQL cannot make its directory: " + outcome.output().strip());
        }
        Files.move(unfinished, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> arguments(Path directory, Path password) {
        return List.of(
                "--pgdata=" + directory,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=libc",
                "--locale=C.UTF-8");
    }

    private static void refuseAnotherVersion(Path directory, Program programs) throws IOException {
        var brought = programs.run("postgres", List.of("--version")).output();
        var major = brought.replaceAll("\\D*(\\d+)(?s:.*)", "$1");
        var versionFile = directory.resolve("PG_VERSION");
        var found = Files.exists(versionFile) ? Files.readString(versionFile).strip() : "none";
        if (!found.equals(major)) {
            throw new Refusal(
                    "The data directory "
                            + directory
                            + " belongs to PostgreSQL "
                            + found
                            + ", and this Imprimatur brings PostgreSQL "
                            + major
                            + ": back it up with the Imprimatur that wrote it, and restore that"
                            + " backup into an empty directory.");
        }
    }

    private static Properties passwords(DataDirectory data) throws IOException {
        if (!Files.isReadable(data.passwords())) {
            throw new Refusal(
                    "The file "
                            + data.passwords()
                            + " with the database's passwords is missing or unreadable: put it"
                            + " back from a copy of the directory.");
        }
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(data.passwords())));
        return passwords;
    }

    private void launch() throws IOException {
        var log = data.logs().resolve("postgresql.log");
        var options = new StringBuilder("-p " + freePort());
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        var outcome =
                programs.run(
                        "pg_ctl",
                        List.of(
                                "-D",
                                directory(),
                                "-l",
                                log.toString(),
                                "-o",
                                options.toString(),
                                "-w",
                                "-t",
                                "120",
                                "start"));
        if (!outcome.succeeded()) {
            throw new Refusal("PostgreSQL does not start; why is at the end of " + log + ".");
        }
    }

    private void prepare() throws IOException {
        try {
            ClusterChecks.prepare(administrator(), passwords.getProperty("application"));
            ClusterChecks.refuseUnsafe(administrator(), data.cluster());
        } catch (Refusal refusal) {
            close();
            throw refusal;
        }
    }

    private Login administrator() {
        return new Login(url("postgres"), "postgres", passwords.getProperty("administrator"));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    // The fourth line of PostgreSQL's own file says where it really listens.
    private String port() {
        try {
            return Files.readAllLines(data.cluster().resolve("postmaster.pid")).get(3).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String directory() {
        return data.cluster().toString();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
