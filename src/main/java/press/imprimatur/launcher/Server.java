package press.imprimatur.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import press.imprimatur.launcher.front.Front;

/** Payara Micro with the application in it. Its own configuration is made afresh at each start. */
final class Server {

    /** What Payara writes into and what is small; its libraries stay where the build put them. */
    private static final List<String> OWN = List.of("config", "docroot", "lib", "META-INF");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._-]*");

    private final Settings settings;
    private final DataDirectory data;
    private final Path directory;
    private final Path log;
    private final Front front;
    private final FutureTask<PayaraMicroBoot> booting = new FutureTask<>(this::create);
    private volatile PayaraMicroBoot payara;

    Server(Settings settings, DataDirectory data) {
        this.settings = settings;
        this.data = data;
        this.directory = directory(settings, data);
        this.log = data.logs().resolve("server.0.log");
        this.front = Front.before(FrontLimits.said(), directory.resolve("spool"));
    }

    Path log() {
        return log;
    }

    /**
     * The server takes the names of its own files for addresses, and does not start where they hold
     * what an address must not. Nothing of it has to survive, so it may be beside the build then.
     */
    private static Path directory(Settings settings, DataDirectory data) {
        if (PLAIN.matcher(data.server().toString()).matches()) {
            return data.server();
        }
        var name = UUID.nameUUIDFromBytes(data.path().toString().getBytes(UTF_8)).toString();
        var root = settings.home();
        if (!Files.isWritable(root) || !PLAIN.matcher(root.toString()).matches()) {
            root = Path.of(System.getProperty("java.io.tmpdir"));
        }
        return root.resolve("imprimatur-server-" + name);
    }

    /** Before anything is started, so that nothing has to be stopped again. */
    static void refuseTakenPort(Settings settings) {
        var wanted = new InetSocketAddress(settings.address(), settings.port());
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(wanted);
        } catch (IOException taken) {
            throw new Refusal(
                    "Port "
                            + settings.port()
                            + " of "
                            + settings.address()
                            + " cannot be used ("
                            + taken.getMessage()
                            + "): stop what holds it, or choose another with --port.",
                    taken);
        }
    }

    /** Payara asks for its own name and does not start without an answer. */
    static void refuseNamelessMachine() {
        try {
            InetAddress.getLocalHost();
        } catch (UnknownHostException nameless) {
            throw new Refusal(
                    "This machine does not know its own name ("
                            + nameless.getMessage()
                            + "): add it to /etc/hosts.",
                    nameless);
        }
    }

    /** From now on whoever asks is told that it is starting. */
    void answerEarly() {
        try {
            front.answerEarly(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException takenMeanwhile) {
            refuseTakenPort(settings);
            throw new UncheckedIOException(takenMeanwhile);
        }
    }

    /**
     * Begins to boot, and returns at once: a database can start meanwhile. What fails is said by
     * {@link #start}.
     */
    void boot() {
        try {
            prepareDirectory();
            Terminal.keepForPeople(data.log("output.log"));
            ServerLog.to(log, directory);
            tell();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var thread = new Thread(booting, "boot the server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns when the application answers. */
    void start(Login database) {
        tell(database);
        try {
            payara = booting.get();
            deploy(payara.getRuntime());
            front.open();
        } catch (ExecutionException | RuntimeException failure) {
            if (failure instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("The server does not start; why is at the end of " + log, failure);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start was broken off.", ending);
        }
    }

    /** Lets running requests end. */
    void stop() {
        try {
            if (payara != null) {
                payara.shutdown();
            }
        } catch (Exception alreadyStopped) {
            // Its own shutdown hook was faster.
        }
    }

    // The application asks for it; the server that boots before does not.
    private static void tell(Login database) {
        System.setProperty("db.url", database.url());
        System.setProperty("db.user", database.user());
        System.setProperty("db.password", database.password());
    }

    private void tell() {
        System.setProperty("imprimatur.http.address", settings.address());
        System.setProperty("imprimatur.demo", Boolean.toString(settings.demo()));
        var launcher = settings.home().resolve("server/launch-micro.jar");
        System.setProperty("fish.payara.micro.BootJar", launcher.toUri().toString());
        System.setProperty(
                "fish.payara.micro.UnpackDir", settings.home().resolve("server").toString());
    }

    private PayaraMicroBoot create() throws ReflectiveOperationException {
        var config = settings.home().resolve("config");
        var arguments =
                new String[] {
                    "--rootdir",
                    directory.toString(),
                    "--port",
                    Integer.toString(settings.port()),
                    "--nocluster",
                    "--nohazelcast",
                    "--disablephonehome",
                    "--logproperties",
                    ServerLog.properties(directory).toString(),
                    "--prebootcommandfile",
                    config.resolve("payara-pre-boot.txt").toString(),
                    "--postbootcommandfile",
                    config.resolve("payara-post-boot.txt").toString()
                };
        // Payara's class is not on the compile path: it lies in a jar inside its jar.
        return (PayaraMicroBoot)
                Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                        .getMethod("create", String[].class)
                        .invoke(null, (Object) arguments);
    }

    private void deploy(PayaraMicroRuntime runtime) {
        runtime.deploy("imprimatur", "/", settings.war().toFile());
        // A failed deployment may still have answered “true”.
        if (!runtime.getDeployedApplicationNames().contains("imprimatur")) {
            throw new Refusal("The application does not start; why is at the end of " + log + ".");
        }
    }

    private void prepareDirectory() throws IOException {
        PostgresBinaries.remove(directory);
        DataDirectory.ownerOnly(directory);
        Files.createDirectories(directory.resolve("spool"));
        for (var part : OWN) {
            copy(settings.home().resolve("server").resolve(part), directory.resolve(part));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (var source : walk.toList()) {
                var target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target);
                }
            }
        }
    }
}
