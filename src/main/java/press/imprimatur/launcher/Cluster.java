package press.imprimatur.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * The embedded PostgreSQL: made at the first start, and from then on found again. It listens on the
 * loopback address only, asks everybody for a password, and writes every commit to the disk before
 * it is acknowledged.
 */
final class Cluster implements AutoCloseable {

    private static final int LOWEST_PORT = 20000;
    private static final int HIGHEST_PORT = 32000;

    private final DataDirectory data;
    private final Properties passwords;
    private final Optional<Postmaster> ours;

    private Cluster(DataDirectory data, Properties passwords, Optional<Postmaster> ours) {
        this.data = data;
        this.passwords = passwords;
        this.ours = ours;
    }

    /** Starts it, makes it first if there is none, and refuses one that it must not run on. */
    static Cluster start(DataDirectory data) {
        var programs = new PostgresProgram(PostgresBinaries.in(data.engines()));
        try {
            if (!Files.exists(data.cluster())) {
                create(data, programs);
            }
            refuseAnotherVersion(data.cluster(), programs);
            var postmaster = new Postmaster(data, programs, freePort());
            var cluster = new Cluster(data, passwords(data), Optional.of(postmaster));
            postmaster.start();
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
            return new Cluster(data, passwords(data), Optional.empty());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How the application reaches it. */
    Login login() {
        return new Login(url("imprimatur"), "imprimatur", passwords.getProperty("application"));
    }

    /**
     * From now on it is started again whenever it ends by itself.
     *
     * @param over told, in a sentence, when it does not start any more
     */
    void keep(Consumer<String> over) {
        ours.ifPresent(postmaster -> postmaster.keep(over));
    }

    /** Lets running statements go, and returns when every page is on the disk. */
    @Override
    public void close() {
        ours.ifPresent(Postmaster::stop);
    }

    // Under another name first: what is there under the final name is complete.
    private static void create(DataDirectory data, PostgresProgram programs) throws IOException {
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
        var outcome = initdb(data, programs, arguments(unfinished, word));
        Files.delete(word);
        if (!outcome.succeeded()) {
            throw new Refusal("PostgreSQL cannot make its directory: " + outcome.output().strip());
        }
        Files.move(unfinished, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * It gives the name of its own directory, which lies below the data directory, to a shell. What
     * the shell would not take for a name is run from somewhere else.
     */
    private static PostgresProgram.Outcome initdb(
            DataDirectory data, PostgresProgram programs, List<String> arguments)
            throws IOException {
        if (data.path().toString().chars().noneMatch(letter -> "\"$`\\".indexOf(letter) >= 0)) {
            return programs.run("initdb", arguments);
        }
        var elsewhere = Files.createTempDirectory("imprimatur-engine");
        try {
            return new PostgresProgram(PostgresBinaries.in(elsewhere)).run("initdb", arguments);
        } finally {
            PostgresBinaries.remove(elsewhere);
        }
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

    private static void refuseAnotherVersion(Path directory, PostgresProgram programs)
            throws IOException {
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

    // Not one of those that the system gives to whoever calls out: while the database is away for a
    // moment, somebody else must not be given its port.
    static int freePort() throws IOException {
        var random = new SecureRandom();
        for (var tries = 0; tries < 100; tries++) {
            var port = random.nextInt(LOWEST_PORT, HIGHEST_PORT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new Refusal("The embedded database finds no free port.");
    }

    private static boolean isFree(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        }
    }
}
