package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.keyring.KeyRing;

class KeyCopyTest {

    private static final char[] PASSPHRASE = "seven grey herons".toCharArray();

    /** Made once: that a guess is dear makes a copy dear, too. */
    @TempDir static Path once;

    static final KeyRing RING = KeyRing.made(new SecureRandom(), Instant.EPOCH);

    @TempDir Path directory;

    Path copy;

    @BeforeAll
    static void copyTheKeys() {
        KeyCopy.write(RING, once.resolve("newsroom.keys"), PASSPHRASE);
    }

    @BeforeEach
    void takeTheCopy() throws IOException {
        var made = once.resolve("newsroom.keys");
        copy =
                Files.copy(
                        made,
                        directory.resolve("newsroom.keys"),
                        StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void givesTheKeysBackForThePassphrase() throws IOException {
        assertThat(KeyCopy.read(copy, PASSPHRASE)).isEqualTo(RING);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(copy)).doesNotContain(RING.written().split("\\s+")[4]);
    }

    @Test
    void saysThatThePassphraseIsAnotherOne() {
        assertThatThrownBy(() -> KeyCopy.read(copy, "eight grey herons".toCharArray()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The passphrase does not open");
    }

    @Test
    void saysThatACopyHasChanged() throws IOException {
        var text = Files.readString(copy);
        var at = text.length() - 20;
        var other = text.charAt(at) == 'A' ? 'B' : 'A';
        Files.writeString(copy, text.substring(0, at) + other + text.substring(at + 1));

        assertThatThrownBy(() -> KeyCopy.read(copy, PASSPHRASE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("or the file has changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "imprimatur-key-copy 1",
                "imprimatur-key-copy 1\nPBKDF2WithHmacSHA256 many salt nonce\nkeys",
                "imprimatur-key-copy 1\nPBKDF2WithHmacSHA256 2000000000 AAAA AAAA\nAAAA",
                "imprimatur-key-copy 2\nsomething else",
            })
    void saysThatAFileIsNoCopyOfKeys(String text) throws IOException {
        Files.writeString(copy, text);

        assertThatThrownBy(() -> KeyCopy.read(copy, PASSPHRASE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is no copy of keys");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatThrownBy(() -> KeyCopy.read(directory.resolve("none"), PASSPHRASE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void writesOverNothing() {
        assertThatThrownBy(() -> KeyCopy.write(RING, copy, PASSPHRASE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("choose another name");
    }

    @Test
    void refusesAPassphraseThatCanBeTriedOut() {
        assertThatThrownBy(() -> Passphrase.chosen(Map.of("IMPRIMATUR_PASSPHRASE", "herons")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too short");
    }

    @Test
    void takesKeysFromTheEnvironmentAndChangesThemNowhereElse() {
        var data = DataDirectory.open(directory);
        var inOneLine = RING.written().strip().replace("\n", ",");

        var file = KeyFile.of(data, Map.of("IMPRIMATUR_KEYS_RING", inOneLine));

        assertThat(file.read()).contains(RING);
        assertThatThrownBy(() -> file.write(RING))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("come from the environment (IMPRIMATUR_KEYS_RING)");
    }

    @Test
    void repeatsNothingOfKeysThatItCannotRead() throws IOException {
        var data = DataDirectory.open(directory);
        var file = KeyFile.of(data, Map.of());
        Files.writeString(file.path(), RING.written().replace("imprimatur-keys 1", "keys"));

        assertThatThrownBy(file::read)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("are none")
                .hasMessageNotContaining(RING.written().split("\\s+")[4]);
    }
}
