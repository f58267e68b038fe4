package press.imprimatur.keys.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.keyring.KeyRing;
import press.imprimatur.keys.KeyMissing;
import press.imprimatur.keys.KeysNotSet;

class RingAtHandTest {

    private static final byte[] SECRET = "한국".getBytes(UTF_8);

    @TempDir Path directory;

    private final KeyRing ring = KeyRing.made(new SecureRandom(), Instant.EPOCH);
    private final KeysSettings settings = new KeysSettings();
    private final RingAtHand seals = new RingAtHand();

    @BeforeEach
    void keysInAFile() throws IOException {
        settings.ring = Optional.empty();
        settings.file = Optional.of(directory.resolve("keys").toString());
        write(ring, 1);
        seals.settings = settings;
    }

    @Test
    void opensWhatItSealed() {
        assertThat(seals.open("place", seals.seal("place", SECRET))).isEqualTo(SECRET);
        assertThat(seals.isMark(seals.mark("name", "ann"), "name", "ann")).isTrue();
        assertThat(seals.isMark(seals.mark("name", "ann"), "name", "ben")).isFalse();
    }

    @Test
    void sealsWithTheNewKeyAsSoonAsTheKeysWereTurned() throws IOException {
        var before = seals.seal("place", SECRET);
        var turned = ring.turned(new SecureRandom(), Instant.EPOCH);

        write(turned, 2);

        assertThat(seals.open("place", before)).isEqualTo(SECRET);
        assertThatThrownBy(() -> ring.open("place", seals.seal("place", SECRET)))
                .hasMessageContaining(turned.current().id());
    }

    @Test
    void namesTheKeyThatIsMissing() {
        var lost = KeyRing.made(new SecureRandom(), Instant.EPOCH);
        var sealed = lost.seal("place", SECRET);

        assertThatThrownBy(() -> seals.open("place", sealed))
                .isInstanceOfSatisfying(
                        KeyMissing.class,
                        missing ->
                                assertThat(missing.arguments())
                                        .containsExactly(lost.current().id()));
    }

    @Test
    void takesTheKeysOfTheEnvironmentFirst() {
        var others = KeyRing.made(new SecureRandom(), Instant.EPOCH);
        settings.ring = Optional.of(others.written().strip().replace("\n", ","));

        assertThat(others.open("place", seals.seal("place", SECRET))).isEqualTo(SECRET);
    }

    @Test
    void sealsNothingWithoutKeys() throws IOException {
        Files.delete(directory.resolve("keys"));
        assertThatThrownBy(() -> seals.seal("place", SECRET)).isInstanceOf(KeysNotSet.class);

        settings.file = Optional.empty();
        assertThatThrownBy(() -> seals.seal("place", SECRET)).isInstanceOf(KeysNotSet.class);
    }

    private void write(KeyRing keys, int second) throws IOException {
        var file = Files.writeString(directory.resolve("keys"), keys.written());
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }
}
