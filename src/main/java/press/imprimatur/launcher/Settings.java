package press.imprimatur.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator asked for, from the command line and from the environment.
 *
 * @param home where the build put the application: the WAR, the libraries, the server
 * @param data everything that must survive: database, passwords, logs
 * @param act what to do with the keys; empty for every other command
 * @param external a database of the operator's own; empty when we run the embedded one
 */
record Settings(
        Command command,
        Path home,
        Path data,
        String address,
        int port,
        boolean demo,
        Optional<Act> act,
        Optional<Path> file,
        Optional<Login> external) {

    /** What the launcher can do. */
    enum Command {
        RUN(false),
        BACKUP(true),
        RESTORE(true),
        HEALTH(false),
        KEYS(false),
        REHEARSE(false);

        private final boolean wantsFile;

        Command(boolean wantsFile) {
            this.wantsFile = wantsFile;
        }
    }

    /** What can be done with the keys. */
    enum Act {
        ROTATE(false),
        BACKUP(true),
        RESTORE(true),
        NEW(false);

        private final boolean wantsFile;

        Act(boolean wantsFile) {
            this.wantsFile = wantsFile;
        }
    }

    static Settings of(List<String> arguments, Map<String, String> environment) {
        var words = new ArrayDeque<>(arguments);
        var command = command(words);
        var act = command == Command.KEYS ? Optional.of(act(words)) : Optional.<Act>empty();
        var chosen = new Chosen(environment);
        while (!words.isEmpty()) {
            chosen.take(words.pop(), words);
        }
        var wantsFile = command.wantsFile || act.filter(one -> one.wantsFile).isPresent();
        if (wantsFile && chosen.file == null) {
            var whole = name(command) + act.map(one -> " " + name(one)).orElse("");
            throw new Refusal("Say which file: imprimatur " + whole + " FILE");
        }
        return new Settings(
                command,
                Path.of(System.getProperty("imprimatur.home", ".")).toAbsolutePath().normalize(),
                path(chosen.data),
                chosen.address,
                port(chosen.port),
                chosen.demo,
                act,
                Optional.ofNullable(chosen.file).map(Settings::path),
                Login.external(environment));
    }

    Path war() {
        return home.resolve("imprimatur.war");
    }

    /** Any name will do, if only this machine's own character set can write it. */
    private static Path path(String name) {
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal("The name “" + name.strip() + "” holds a control character.");
        }
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException unwritable) {
            throw new Refusal(
                    "The name “"
                            + name
                            + "” cannot be written in the character set of this system ("
                            + System.getProperty("sun.jnu.encoding")
                            + "): set LC_ALL=C.UTF-8.",
                    unwritable);
        }
    }

    private static Command command(Deque<String> words) {
        var word = words.isEmpty() ? "" : words.pop();
        for (var command : Command.values()) {
            if (name(command).equals(word)) {
                return command;
            }
        }
        throw new Refusal(
                "There is no command “"
                        + word
                        + "”; there are run, backup, restore, keys and health.");
    }

    private static Act act(Deque<String> words) {
        var word = words.isEmpty() ? "" : words.pop();
        for (var act : Act.values()) {
            if (name(act).equals(word)) {
                return act;
            }
        }
        throw new Refusal("Say what to do with the keys: rotate, backup, restore or new.");
    }

    private static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with numbers that are no ports.
        }
        throw new Refusal("“" + text + "” is not a port: give a number from 1 to 65535.");
    }

    /** Command line before environment before what is usual. */
    private static final class Chosen {

        private String data;
        private String address;
        private String port;
        private String file;
        private boolean demo;

        Chosen(Map<String, String> environment) {
            data = environment.getOrDefault("IMPRIMATUR_DATA", "data");
            address = environment.getOrDefault("IMPRIMATUR_ADDRESS", "127.0.0.1");
            port = environment.getOrDefault("IMPRIMATUR_PORT", "8080");
        }

        void take(String word, Deque<String> rest) {
            switch (word) {
                case "--demo" -> demo = true;
                case "--port" -> port = value(word, rest);
                case "--data" -> data = value(word, rest);
                case "--address" -> address = value(word, rest);
                default -> takeFile(word);
            }
        }

        private void takeFile(String word) {
            if (word.startsWith("-") || file != null) {
                throw new Refusal("“" + word + "” means nothing here; try: imprimatur help");
            }
            file = word;
        }

        private static String value(String word, Deque<String> rest) {
            if (rest.isEmpty()) {
                throw new Refusal(word + " wants a value after it.");
            }
            return rest.pop();
        }
    }
}
