package press.imprimatur.launcher;

import java.nio.channels.FileLock;
import java.sql.SQLException;

/** Starts the database and the server, says where they are, and stops both with the process. */
final class Run {

    private final Settings settings;
    private final String setupCode = Secrets.code();

    // Held until the process ends; a lock that nobody refers to is given back.
    private FileLock lock;
    private Cluster cluster;
    private Server server;

    Run(Settings settings) {
        this.settings = settings;
    }

    void start() {
        System.setProperty("user.timezone", "UTC");
        Server.refuseTakenPort(settings);
        Server.refuseNamelessMachine();
        var data = DataDirectory.open(settings.data());
        lock = data.lock();
        OperatorSettings.apply(data.settings(), System.getenv());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop Imprimatur"));
        System.setProperty("imprimatur.identity.setup-code", setupCode);
        System.setProperty("imprimatur.demo.address", address());
        server = new Server(settings, data);
        server.answerEarly();
        server.boot();
        var database = database(data);
        var wasEmpty = nobodyIsAtTheDesk(database);
        var keys = keys(data);
        var ring = new KnownKeys(database).ready(keys);
        System.setProperty(KeyFile.FILE, keys.path().toString());
        server.start(database);
        new KnownKeys(database).remember(ring);
        sayReady();
        if (nobodyIsAtTheDesk(database)) {
            saySetUp();
        } else if (wasEmpty) {
            sayDemonstration();
        }
        Terminal.say("What the server says is in " + server.log() + "; Ctrl-C stops it.");
    }

    // A rehearsal's database has keys of its own, wherever the operator's are.
    private KeyFile keys(DataDirectory data) {
        return settings.command() == Settings.Command.REHEARSE
                ? KeyFile.in(data)
                : KeyFile.of(data, System.getenv());
    }

    private Login database(DataDirectory data) {
        if (settings.external().isPresent()) {
            return ExternalDatabase.checked(settings.external().get());
        }
        Terminal.say("Starting the database in " + data.cluster());
        cluster = Cluster.start(data);
        cluster.keep(Run::end);
        return cluster.login();
    }

    // What stops the server hangs on the end of the process.
    private static void end(String sentence) {
        Terminal.complain(sentence);
        System.exit(1);
    }

    // In this order: the last requests still need their database.
    private void stop() {
        if (server != null) {
            server.stop();
        }
        if (cluster != null) {
            cluster.close();
        }
    }

    private void sayReady() {
        Terminal.say("Imprimatur is ready at " + address() + "/");
    }

    private void saySetUp() {
        Terminal.say("First run: open " + address() + "/set-up.xhtml and give this code there:");
        Terminal.say("    " + setupCode);
    }

    // Nobody but the demonstration can have made people between two looks at an empty table.
    private void sayDemonstration() {
        Terminal.say(
                "The demonstration is loaded. Sign in at " + address() + "/desk/home.xhtml as");
        Terminal.say("ada (reporter), ben or edith (editors), rita (rights editor) or");
        Terminal.say("ola (administrator); the password of all of them is:");
        Terminal.say("    " + setupCode);
    }

    private String address() {
        var host = settings.address().equals("0.0.0.0") ? "localhost" : settings.address();
        return "http://" + host.replace("127.0.0.1", "localhost") + ":" + settings.port();
    }

    private boolean nobodyIsAtTheDesk(Login database) {
        try (var connection = database.connect()) {
            var question = "select not exists (select from identity_user)";
            return "t".equals(ClusterChecks.ask(connection, question));
        } catch (SQLException noSuchTable) {
            return true;
        }
    }
}
