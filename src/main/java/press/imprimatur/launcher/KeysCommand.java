package press.imprimatur.launcher;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import press.imprimatur.keyring.KeyRing;

/** The command keys: turns them, copies them, and brings them back. */
final class KeysCommand {

    private final Settings settings;
    private final Map<String, String> environment;
    private final KeyFile file;

    KeysCommand(Settings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = environment;
        var data = DataDirectory.open(settings.data());
        OperatorSettings.apply(data.settings(), environment);
        this.file = KeyFile.of(data, environment);
    }

    void run() {
        switch (settings.act().orElseThrow()) {
            case ROTATE -> rotate();
            case BACKUP -> backup();
            case RESTORE -> restore();
            case NEW -> begin();
        }
    }

    // The new key is on the disk before anything is wrapped with it, and earlier ones stay: an
    // interrupted rotation loses nothing, and the next one finishes it.
    private void rotate() {
        var turned = ring().turned(new SecureRandom(), Instant.now());
        file.write(turned);
        var count = wrapAll(turned);
        Terminal.say(
                "Key "
                        + turned.current().id()
                        + " seals from now on, and "
                        + count
                        + " records are wrapped with it. Earlier keys are kept, to read backups."
                        + " Copy the keys again: imprimatur keys backup FILE");
    }

    private int wrapAll(KeyRing turned) {
        return new Archive(settings)
                .withDatabase(login -> {
                    new KnownKeys(login).remember(turned);
                    return Rewrapping.all(login, turned);
                });
    }

    private void backup() {
        var ring = ring();
        var copy = settings.file().orElseThrow();
        KeyCopy.write(ring, copy, Passphrase.chosen(environment));
        Terminal.say(
                "Copied "
                        + ring.keys().size()
                        + " keys into "
                        + copy
                        + ". Keep it apart from the backups, and the passphrase apart from both.");
    }

    /** What is there stays current; into an empty place the whole ring comes back as it was. */
    private void restore() {
        var copied = KeyCopy.read(settings.file().orElseThrow(), Passphrase.known(environment));
        var there = file.read();
        file.write(there.map(ring -> ring.joinedBy(copied)).orElse(copied));
        Terminal.say("Brought " + copied.keys().size() + " keys back into " + file.path() + ".");
    }

    private void begin() {
        if (file.read().isPresent()) {
            throw new Refusal("There are keys in " + file.path() + ": imprimatur keys rotate");
        }
        var made = KeyRing.made(new SecureRandom(), Instant.now());
        file.write(made);
        Terminal.say("Key " + made.current().id() + " was made in " + file.path() + ".");
    }

    private KeyRing ring() {
        return file.read()
                .orElseThrow(() ->
                        new Refusal(
                                "There are no keys in "
                                        + file.path()
                                        + " yet; the first start makes them."));
    }
}
