package press.imprimatur.keys.internal;

import static java.lang.System.Logger.Level.ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import press.imprimatur.keyring.KeyRing;
import press.imprimatur.keyring.KeysUnreadable;
import press.imprimatur.keyring.NotOnTheRing;
import press.imprimatur.keys.KeyMissing;
import press.imprimatur.keys.KeysNotSet;
import press.imprimatur.keys.Seals;

/**
 * The ring that this server was given. The file is read again when it has changed: whoever turns
 * the keys need not stop the server.
 */
@ApplicationScoped
class RingAtHand implements Seals {

    private static final System.Logger LOG = System.getLogger(RingAtHand.class.getName());

    @Inject KeysSettings settings;

    private KeyRing ring;
    private FileTime changed;

    @Override
    public byte[] seal(String place, byte[] plain) {
        return ring().seal(place, plain);
    }

    @Override
    public byte[] open(String place, byte[] sealed) {
        try {
            return ring().open(place, sealed);
        } catch (NotOnTheRing missing) {
            throw new KeyMissing(missing.key());
        }
    }

    @Override
    public String mark(String purpose, String value) {
        return ring().mark(purpose, value.getBytes(UTF_8));
    }

    @Override
    public boolean isMark(String mark, String purpose, String value) {
        return ring().isMark(mark, purpose, value.getBytes(UTF_8));
    }

    private synchronized KeyRing ring() {
        try {
            var given = settings.ring();
            if (given.isPresent() && ring == null) {
                ring = KeyRing.read(given.get());
            } else if (given.isEmpty()) {
                readIfChanged(settings.file().orElseThrow(KeysNotSet::new));
            }
            return ring;
        } catch (IOException | KeysUnreadable failure) {
            LOG.log(ERROR, "the keys cannot be read: " + failure.getMessage());
            throw new KeysNotSet();
        }
    }

    private void readIfChanged(Path file) throws IOException {
        var now = Files.getLastModifiedTime(file);
        if (ring == null || !now.equals(changed)) {
            ring = KeyRing.read(Files.readString(file));
            changed = now;
        }
    }
}
